import { initTRPC, TRPCError } from '@trpc/server';
import type { House } from './house';

/** Who is calling. Each procedure names the roles that may call it. */
export type Role = 'facilitator' | 'projector';

/** What every procedure is given. */
export interface Caller {
  readonly role: Role;
  readonly house: House;
  /** Address of the projector page with its own key; null where windows are opened by the desktop shell. */
  readonly wallAddress: string | null;
}

const trpc = initTRPC.context<Caller>().create({ isDev: false });

export const { router, createCallerFactory } = trpc;

/** A procedure for some roles only; any other role is refused before its input is looked at. */
export function forRoles(...roles: readonly Role[]) {
  return trpc.procedure.use(({ ctx, next }) => {
    if (!roles.includes(ctx.role)) throw new TRPCError({ code: 'FORBIDDEN', message: `not for ${ctx.role}` });
    return next();
  });
}
