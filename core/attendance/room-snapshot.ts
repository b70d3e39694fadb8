import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Agenda } from '#core/session/agenda';
import type { Change } from '#core/session/changes';
import type { Contract } from '#core/session/contract';
import type { Note } from '#core/session/notes';
import type { Run } from '#core/session/run';
import type { UndoOffer } from '#core/session/undo';
import type { Instant } from '#core/time/instant';
import type { AttendanceLine } from './attendance-line';
import type { Cancelled } from './cancelled';
import type { CountedHeads } from './counted-heads';
import type { PrintedSheet } from './printed-sheet';
import type { RoomGround } from './room-ground';
import type { SignOff } from './sign-off';

/** A guided practice is left only by two presses: a clicker that was bumped must not end it. */
export interface SecondPress {
  readonly part: string;
  readonly until: Instant;
}

/** Everything the facilitator's window needs of the open class; one message holds now and next together. */
export interface RoomSnapshot extends RoomGround {
  readonly session: string;
  /** Grows by one with each snapshot of a session. */
  readonly revision: number;
  readonly zone: string;
  readonly plannedStart: Instant;
  /** False: the class begins when the facilitator presses Start, and nobody promised another moment. */
  readonly startIsSet: boolean;
  readonly plan: ClassPlan;
  readonly contract: Contract;
  readonly agenda: Agenda;
  readonly run: Run;
  readonly people: readonly AttendanceLine[];
  readonly headCount: CountedHeads;
  /** The newest sign-in sheet that was printed; null where none was, and while names are shut away. */
  readonly sheet: PrintedSheet | null;
  /** Without its reason while names and records are shut away; null where the class is held. */
  readonly cancelled: Cancelled | null;
  readonly signed: SignOff | null;
  /** Who signed besides, oldest first. */
  readonly coSigned: readonly SignOff[];
  /** Empty while names and records are shut away. */
  readonly notes: readonly Note[];
  /** Without their reasons while names and records are shut away. */
  readonly changes: readonly Change[];
  /** A press of the clicker that would leave a guided practice, and that waits for a second one until then. */
  readonly waitsFor: SecondPress | null;
  /** The newest command that can still be taken back, and until when. */
  readonly undo: UndoOffer | null;
  /** True: names and records are shut away until somebody unlocks; `people` is empty then, whoever is there. */
  readonly isPrivate: boolean;
  /** How many projector pages are connected. */
  readonly walls: number;
  /** Changes when the session clock was set or jumped: windows then measure their offset anew. */
  readonly clockEpoch: number;
}
