import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { settingsRecipe, settingsSchema } from '#core/records/settings-record';
import type { WallSnapshot } from '#core/session/snapshot';
import { done } from './answer';
import { forRoles, router } from './door';
import { inputs } from './inputs';
import { addPerson, markPerson } from './people';
import { exportAttendance, listSessions } from './records';
import { closeLate, leaveRoom, openClass, reopen } from './sessions';

const facilitator = forRoles('facilitator');
const anyone = forRoles('facilitator', 'projector');

/** The one door to the program: each verb checks the role, parses, calls, answers. */
export const appRouter = router({
  clock: anyone.query(({ ctx: { house } }) => ({ now: house.now(), epoch: house.clockEpoch })),

  classes: facilitator.query(({ ctx: { house } }) => house.parts.classes),
  wallAddress: facilitator.query(({ ctx }) => ctx.wallAddress),

  settings: facilitator.query(({ ctx: { house } }) => house.settings),
  saveSettings: facilitator.input(settingsSchema).mutation(({ ctx: { house }, input }) =>
    house.serially(async () => {
      await house.parts.store.write(settingsRecipe, 'settings', input);
      house.useSettings(input);
      return done(null);
    }),
  ),

  room: facilitator.subscription(
    ({ ctx, signal }): AsyncGenerator<RoomSnapshot | null> => ctx.house.room.follow(signal),
  ),
  open: facilitator.input(inputs.open).mutation(({ ctx, input }) => openClass(ctx.house, input)),
  reopen: facilitator.input(inputs.session).mutation(({ ctx, input }) => reopen(ctx.house, input.id)),
  closeLate: facilitator
    .input(inputs.closeLate)
    .mutation(({ ctx, input }) => closeLate(ctx.house, input.key, input.id)),
  leave: facilitator.mutation(({ ctx }) => leaveRoom(ctx.house)),
  command: facilitator.input(inputs.command).mutation(({ ctx, input }) => ctx.house.command(input.key, input.command)),
  undo: facilitator.input(inputs.key).mutation(({ ctx, input }) => ctx.house.undo(input.key)),
  addPerson: facilitator.input(inputs.person).mutation(({ ctx, input }) => addPerson(ctx.house, input.key, input.name)),
  mark: facilitator.input(inputs.mark).mutation(({ ctx, input }) => markPerson(ctx.house, input.key, input)),
  sign: facilitator
    .input(inputs.sign)
    .mutation(({ ctx, input: { key, ...signature } }) => ctx.house.sign(key, signature)),

  click: anyone.input(inputs.click).mutation(({ ctx, input }) => ctx.house.click(input.key, input.what)),

  sessions: facilitator.input(inputs.range).query(({ ctx, input }) => listSessions(ctx.house, input)),
  exportCsv: facilitator.input(inputs.range).mutation(({ ctx, input }) => exportAttendance(ctx.house, input)),

  wall: anyone.subscription(async function* ({ ctx: { house, role }, signal }): AsyncGenerator<WallSnapshot | null> {
    if (role === 'projector') house.wallCame();
    try {
      yield* house.wall.follow(signal);
    } finally {
      if (role === 'projector') house.wallLeft();
    }
  }),
});

export type AppRouter = typeof appRouter;
