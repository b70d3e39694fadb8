import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { SignOff } from '#core/attendance/sign-off';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import type { Agenda } from './agenda';
import type { Run } from './run';

/** Everything the facilitator's window needs of the open class; one message holds now and next together. */
export interface RoomSnapshot {
  readonly session: string;
  /** Grows by one with each snapshot of a session. */
  readonly revision: number;
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plan: ClassPlan;
  readonly agenda: Agenda;
  readonly run: Run;
  readonly people: readonly AttendanceLine[];
  readonly signed: SignOff | null;
  /** The newest command that can still be taken back, and until when. */
  readonly undo: { readonly event: string; readonly did: 'start' | 'pause' | 'go' | 'add' | 'end' | 'mark' | 'join'; readonly until: Instant } | null;
  /** How many projector pages are connected. */
  readonly walls: number;
  /** Changes when the session clock was set or jumped: windows then measure their offset anew. */
  readonly clockEpoch: number;
}

/** What of a part the room may see. There is no field for notes. */
export type WallPart = Omit<Part, 'notes' | 'source'>;

/** Everything the projector needs; there is no field that could carry a name, a note or a score. */
export interface WallSnapshot {
  readonly revision: number;
  readonly language: string;
  readonly classTitle: string;
  readonly zone: string;
  readonly plannedStart: Instant;
  /** The part on the wall; null before the first (welcome) and after the end (closing). */
  readonly part: WallPart | null;
  /** What to practise at home; shown with the closing scene. */
  readonly homePractice: readonly string[];
  readonly run: Pick<Run, 'playback' | 'partStartedAt' | 'pausedAt' | 'paused' | 'added' | 'screen'>;
  readonly theme: 'dusk' | 'dawn' | 'contrast';
  readonly clockEpoch: number;
}
