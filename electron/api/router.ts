import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { settingsSchema } from '#core/records/settings-record';
import type { WallSnapshot } from '#core/session/snapshot';
import { refused } from './answer';
import { addPerson } from './attendance-joining';
import { attendanceVerbs } from './attendance-verbs';
import { auditVerbs } from './audit-verbs';
import { listBackups, makeBackup, previewRestore, restoreBackup, useSecondFolder } from './backups';
import { billingVerbs } from './billing-verbs';
import { chainVerbs } from './chain-verbs';
import { forRoles, router, withHouse, withRecords } from './door';
import { exportVerbs } from './export-verbs';
import { gateVerbs } from './gate-verbs';
import { groupVerbs } from './group-verbs';
import { inputs } from './inputs';
import { libraryVerbs } from './library-verbs';
import { obeyWithMedia } from './media';
import { mediaVerbs } from './media-verbs';
import { giveReason, writeNote } from './notes';
import { packageVerbs } from './package-verbs';
import { packetVerbs } from './packet-verbs';
import { markPerson, preferHolds } from './people';
import { peopleVerbs } from './people-verbs';
import type { Program } from './program';
import { exportAttendance, listSessions, listToday } from './records';
import { closeLate, leaveRoom, openClass, reopen } from './sessions';
import { saveSettings, shownSettings } from './shown-settings';
import { usualTimes } from './usual-times';
import { wallCheckVerbs } from './wall-checks';
import { wellbeingVerbs } from './wellbeing-verbs';

const anyone = forRoles('facilitator', 'projector');
const facilitator = forRoles('facilitator');
const running = withHouse('facilitator');
const inside = withRecords('facilitator');

/** A projector page came or went. */
function countWalls({ screens, house }: Program, by: 1 | -1): void {
  screens.walls += by;
  house?.publish();
}

/** The one door to the program: each verb checks the role and the gate, parses, calls, answers. */
export const appRouter = router({
  clock: anyone.query(({ ctx: { program } }) => ({ now: program.now(), epoch: program.screens.clockEpoch })),
  wallAddress: facilitator.query(({ ctx }) => ctx.wallAddress),
  ...gateVerbs,

  settings: running.query(({ ctx: { house } }) => shownSettings(house)),
  saveSettings: running.input(settingsSchema).mutation(({ ctx: { house }, input }) => saveSettings(house, input)),

  room: facilitator.subscription(
    ({ ctx: { program }, signal }): AsyncGenerator<RoomSnapshot | null> => program.screens.room.follow(signal),
  ),
  open: inside.input(inputs.open).mutation(({ ctx, input }) => openClass(ctx.house, input)),
  reopen: inside.input(inputs.session).mutation(({ ctx, input }) => reopen(ctx.house, input.id)),
  closeLate: inside.input(inputs.closeLate).mutation(({ ctx, input }) => closeLate(ctx.house, input.key, input.id)),
  leave: inside.mutation(({ ctx }) => leaveRoom(ctx.house)),
  command: running
    .input(inputs.command)
    .mutation(({ ctx, input }) => obeyWithMedia(ctx.house, input.key, input.command)),
  undo: running.input(inputs.key).mutation(({ ctx, input }) => ctx.house.undo(input.key)),
  addPerson: inside.input(inputs.person).mutation(({ ctx, input }) => addPerson(ctx.house, input.key, input.name)),
  mark: inside.input(inputs.mark).mutation(({ ctx, input }) => markPerson(ctx.house, input.key, input)),
  prefer: inside.input(inputs.prefer).mutation(({ ctx, input }) => preferHolds(ctx.house, input.key, input)),
  note: inside.input(inputs.note).mutation(({ ctx, input }) => writeNote(ctx.house, input.key, input)),
  reason: inside.input(inputs.reason).mutation(({ ctx, input }) => giveReason(ctx.house, input.key, input)),
  ...attendanceVerbs,
  ...chainVerbs,

  click: anyone
    .input(inputs.click)
    .mutation(({ ctx: { program }, input }) =>
      program.house === null ? refused('no-open-session') : program.house.click(input.key, input.what),
    ),

  today: inside.query(({ ctx: { house } }) => listToday(house)),
  usualTimes: running.input(inputs.usual).query(({ ctx: { house }, input }) => usualTimes(house, input.classId)),
  sessions: inside.input(inputs.range).query(({ ctx: { house }, input }) => listSessions(house, input)),
  exportCsv: inside.input(inputs.range).subscription(({ ctx: { house }, input }) => exportAttendance(house, input)),

  backups: inside.query(({ ctx: { house, program } }) => program.vault && listBackups(house, program.vault)),
  makeBackup: inside.mutation(({ ctx: { program } }) => makeBackup(program)),
  useSecondFolder: inside
    .input(inputs.secondFolder)
    .mutation(({ ctx: { program, house }, input }) => useSecondFolder(program, house, input.folder)),
  previewRestore: inside.input(inputs.backup).mutation(({ ctx: { program }, input }) => previewRestore(program, input)),
  restoreBackup: inside
    .input(inputs.restore)
    .mutation(({ ctx: { program, house }, input }) => restoreBackup(program, house, input)),
  ...libraryVerbs,
  ...groupVerbs,
  ...packageVerbs,
  ...mediaVerbs,
  ...peopleVerbs,
  ...wallCheckVerbs,
  ...wellbeingVerbs,
  ...auditVerbs,
  ...billingVerbs,
  ...packetVerbs,
  ...exportVerbs,

  wall: anyone.subscription(async function* ({ ctx: { program, role }, signal }): AsyncGenerator<WallSnapshot | null> {
    if (role === 'projector') countWalls(program, 1);
    try {
      yield* program.screens.wall.follow(signal);
    } finally {
      if (role === 'projector') countWalls(program, -1);
    }
  }),
});

export type AppRouter = typeof appRouter;
