import { z } from 'zod';
import type { WallCheck } from '#core/session/wall-check';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type Answer, done, refused } from './answer';
import { forRoles } from './door';
import { isUnderWay, type Screens } from './screens';

/** What the facilitator may have the wall show. A code is a few digits, so that nothing else could travel in it. */
const wallCheck: z.ZodType<WallCheck> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), code: z.string().regex(/^\d{2,4}$/) }).strict(),
  z.object({ kind: z.literal('light') }).strict(),
  z
    .object({
      kind: z.literal('sync'),
      from: z.number().min(0).transform(instant),
      // Never more than one light a second.
      every: z.number().min(1000).max(10_000).transform(milliseconds),
    })
    .strict(),
]);

function show(screens: Screens, check: WallCheck | null): Answer<number> {
  if (check !== null && isUnderWay(screens.room.value)) return refused('class-runs');
  screens.check.set(check);
  return done(screens.walls);
}

/** What the wall shows while the room is being set up. */
export const wallCheckVerbs = {
  wallCheck: forRoles('facilitator', 'projector').subscription(async function* ({
    ctx: { program, role },
    signal,
  }): AsyncGenerator<WallCheck | null> {
    const { screens } = program;
    if (role === 'facilitator') screens.controls += 1;
    try {
      yield* screens.check.follow(signal);
    } finally {
      if (role === 'facilitator') screens.controls -= 1;
      // Without controls nobody could put it away.
      if (screens.controls === 0 && screens.check.value !== null) screens.check.set(null);
    }
  }),
  /** Shows a check on every wall, or puts it away; answers how many walls there are. */
  showCheck: forRoles('facilitator')
    .input(wallCheck.nullable())
    .mutation(({ ctx: { program }, input }) => show(program.screens, input)),
};
