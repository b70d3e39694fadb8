import type { Part } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import type { Clicker } from './click';
import type { Run } from './run';

/** What of a part the room may see. There is no field for notes. */
export type WallPart = Omit<Part, 'notes' | 'source' | 'least' | 'most' | 'mayDrop' | 'priority' | 'versions'>;

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
  /** The keys of the facilitator's clicker: its presses reach whichever window is in front. */
  readonly clicker: Clicker;
  readonly clockEpoch: number;
}
