import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Deed, SessionEvent } from './event';
import { placedStanding } from './session-time';

const undoable = [
  'start',
  'continue',
  'pause',
  'go',
  'restart',
  'backdate',
  'add',
  'fit',
  'message',
  'adapt',
  'distress',
  'slept-as',
  'end',
  'close-late',
  'join',
  'mark',
  'unmark',
  'prefer',
  'times',
  'head-count',
  'signature',
  'remark',
  'cancel',
  'note',
] as const;

/** What kind of thing can be taken back. */
export type Undoable = (typeof undoable)[number];

/** The newest thing that can still be taken back. */
export interface UndoOffer {
  readonly event: string;
  readonly did: Undoable;
  /** Whom it was about; null for what was done to the class. */
  readonly person: string | null;
  readonly until: Instant;
}

/** How long a command can be taken back: one minute. */
const patience = minutes(1);

function kindOf(deed: Deed): Undoable | undefined {
  return undoable.find((kind) => kind === deed.do);
}

function personOf(deed: Deed): string | null {
  return 'person' in deed ? (deed.person ?? null) : null;
}

/**
 * The newest undoable event that still counts and is less than a minute old at an instant of session time, or null. Of a
 * signed session nothing can be taken back.
 */
export function undoOffer(events: readonly SessionEvent[], now: Instant): UndoOffer | null {
  if (events.some(({ deed }) => deed.do === 'sign')) return null;
  const newest = placedStanding(events).findLast(({ event }) => kindOf(event.deed) !== undefined);
  const did = newest && kindOf(newest.event.deed);
  if (newest === undefined || did === undefined) return null;
  const until = after(newest.at, patience);
  return until >= now ? { event: newest.event.id, did, person: personOf(newest.event.deed), until } : null;
}
