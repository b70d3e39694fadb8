import type { WallPart } from '#core/session/snapshot';
import type { Instant } from '#core/time/instant';
import type { WallRun } from './wall-clock';

/** What a scene of a running part is drawn from. */
export interface WithinPart {
  readonly part: WallPart;
  readonly run: WallRun;
  readonly now: () => Instant;
}
