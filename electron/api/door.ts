import { initTRPC, TRPCError } from '@trpc/server';
import type { Program } from './program';

/** Who is calling. Each procedure names the roles that may call it. */
export type Role = 'facilitator' | 'projector';

/** What every procedure is given. */
export interface Caller {
  readonly role: Role;
  readonly program: Program;
  /** Address of the projector page with its own key; null where windows are opened by the desktop shell. */
  readonly wallAddress: string | null;
}

const trpc = initTRPC.context<Caller>().create({ isDev: false });

export const { router, createCallerFactory } = trpc;

/** A procedure for some roles only, whether or not the records are locked; any other role is refused before its input is looked at. */
export function forRoles(...roles: readonly Role[]) {
  return trpc.procedure.use(({ ctx, type, next }) => {
    if (!roles.includes(ctx.role)) throw new TRPCError({ code: 'FORBIDDEN', message: `not for ${ctx.role}` });
    // What is only asked for, a window asks by itself.
    if (type === 'mutation' && ctx.role === 'facilitator') ctx.program.touched();
    return next();
  });
}

/** The same, only while a class can be run: unlocked, or with names and records shut away. */
export function withHouse(...roles: readonly Role[]) {
  return forRoles(...roles).use(({ ctx, next }) => {
    const { house } = ctx.program;
    if (house === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'locked' });
    return next({ ctx: { house } });
  });
}

/** The same, only while names and records are open. */
export function withRecords(...roles: readonly Role[]) {
  return withHouse(...roles).use(({ ctx, next }) => {
    if (ctx.program.screens.isPrivate) throw new TRPCError({ code: 'FORBIDDEN', message: 'locked' });
    return next();
  });
}
