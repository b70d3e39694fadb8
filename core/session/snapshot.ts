import type { PacerForm } from '#core/breathing/pattern';
import type { LedPart } from '#core/curriculum/led-part';
import type { Instant } from '#core/time/instant';
import type { Clicker } from './click';
import type { Run } from './run';

/** What of a part the room may see. There is no field for notes. */
export type WallPart = Omit<
  LedPart,
  'notes' | 'source' | 'from' | 'least' | 'most' | 'mayDrop' | 'priority' | 'versions'
>;

/** How the wall looks in every class, as the facilitator has chosen it. */
export interface WallLook {
  readonly theme: 'dusk' | 'dawn' | 'contrast';
  /** The form of the breath where a part names none. */
  readonly form: PacerForm;
  /** `system`: as the machine wishes; `full`: it moves; `still`: nothing grows, shrinks or travels. */
  readonly motion: 'system' | 'full' | 'still';
  /** What is heard is told in words too. */
  readonly captions: boolean;
  /** The least height of letters, as a share of the picture's height, 0.04 to 0.12: so that the last row can read them. */
  readonly leastText: number;
  /** The facilitator's own words for the calm scene; empty: the program's. */
  readonly calmWords: string;
  /** The keys of the facilitator's clicker: its presses reach whichever window is in front. */
  readonly clicker: Clicker;
}

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
  readonly run: Pick<
    Run,
    'playback' | 'partStartedAt' | 'pausedAt' | 'paused' | 'added' | 'screen' | 'picture' | 'message'
  >;
  readonly look: WallLook;
  readonly clockEpoch: number;
}
