import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Moment } from '#core/time/moment';
import type { Mark } from './mark';

/** What the wall is told to show: the class, or nothing. */
export type Screen = 'scene' | 'blackout';

/** One thing that was done in a class. Times in it are session time (see session-time.ts). */
export type Deed =
  | { readonly do: 'load'; readonly part: string }
  | { readonly do: 'start' }
  | { readonly do: 'pause' }
  | { readonly do: 'go'; readonly part: string }
  | { readonly do: 'add'; readonly span: Milliseconds }
  | { readonly do: 'end' }
  | { readonly do: 'stop' }
  | { readonly do: 'undo'; readonly event: string }
  | { readonly do: 'show'; readonly screen: Screen }
  | { readonly do: 'sleep'; readonly span: Milliseconds }
  | { readonly do: 'clock-step'; readonly by: Milliseconds }
  | { readonly do: 'close-late'; readonly endedAt: Instant }
  | { readonly do: 'heartbeat' }
  | { readonly do: 'join'; readonly person: string; readonly name: string; readonly mark: Mark | null }
  | { readonly do: 'mark'; readonly person: string; readonly mark: Mark }
  | { readonly do: 'unmark'; readonly person: string }
  | { readonly do: 'sign'; readonly by: string; readonly credential: string; readonly statement: string };

/** One line of a session's journal: a deed, who it is in the order, and when it was done. */
export interface SessionEvent {
  readonly id: string;
  /** 1 for the first event of a session, then one more each time, without a gap. */
  readonly seq: number;
  readonly at: Moment;
  readonly deed: Deed;
}
