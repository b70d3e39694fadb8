import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Deed, SessionEvent } from './event';
import { type Placed, place, standing } from './session-time';

/** What was done to a class besides going from part to part. */
export type ChangeKind =
  | 'as-of'
  | 'continued'
  | 'paused'
  | 'distress'
  | 'slept'
  /** The running part began at another time than it was pressed. */
  | 'backdated'
  /** The class ended at another time than it was pressed. */
  | 'end-moved'
  | 'added'
  | 'fitted'
  | 'restarted'
  | 'clock-changed'
  | 'closed-late';

/** One thing that was done to the course of a class, and the facilitator's reason for it. */
export interface Change {
  readonly event: string;
  readonly at: Instant;
  readonly what: ChangeKind;
  /** How long it lasted, or by how much something was moved, milliseconds; null where that says nothing. */
  readonly span: Milliseconds | null;
  /** Why, in the facilitator's words; empty where nobody said. */
  readonly reason: string;
}

type Told = { readonly what: ChangeKind; readonly span: Milliseconds | null };

/** How long a rest lasted: until something went on, or until the distress path took over. */
function lasted(placed: readonly Placed[], from: number, at: Instant): Milliseconds | null {
  const goesOn: readonly Deed['do'][] = ['start', 'go', 'restart', 'end', 'close-late', 'distress'];
  const next = placed.slice(from + 1).find(({ event }) => goesOn.includes(event.deed.do));
  return next === undefined ? null : between(at, next.at);
}

/** True when the class had ended before the event of this index. */
function isOver(placed: readonly Placed[], index: number): boolean {
  return placed.slice(0, index).some(({ event }) => event.deed.do === 'end' || event.deed.do === 'close-late');
}

function told(placed: readonly Placed[], index: number, answers: ReadonlyMap<string, string>): Told | null {
  const here = placed[index];
  if (here === undefined) return null;
  const { event, at } = here;
  const { deed } = event;
  switch (deed.do) {
    case 'start':
      return deed.asOf === undefined ? null : { what: 'as-of', span: between(deed.asOf, at) };
    case 'continue':
      return { what: 'continued', span: deed.from };
    case 'pause':
      return { what: 'paused', span: lasted(placed, index, at) };
    case 'distress':
      return { what: 'distress', span: lasted(placed, index, at) };
    case 'sleep':
      return { what: 'slept', span: answers.get(event.id) === 'pause' ? deed.span : milliseconds(0) };
    case 'backdate':
      return { what: isOver(placed, index) ? 'end-moved' : 'backdated', span: between(deed.to, at) };
    case 'add':
      return { what: 'added', span: deed.span };
    case 'fit':
      return { what: 'fitted', span: null };
    case 'restart':
      return { what: 'restarted', span: null };
    case 'clock-step':
      return { what: 'clock-changed', span: deed.by };
    case 'close-late':
      return { what: 'closed-late', span: null };
    default:
      return null;
  }
}

/** All that was done to the course of a class and not taken back, oldest first, with the newest reason for each. */
export function changesOf(events: readonly SessionEvent[]): readonly Change[] {
  const counts = standing(events);
  const counted = new Set(counts.map(({ id }) => id));
  const reasons = new Map(
    counts.flatMap(({ deed }) => (deed.do === 'reason' ? [[deed.event, deed.text] as const] : [])),
  );
  const answers = new Map(
    counts.flatMap(({ deed }) => (deed.do === 'slept-as' ? [[deed.event, deed.was] as const] : [])),
  );
  const placed = place(events).filter(({ event }) => counted.has(event.id));
  return placed.flatMap(({ event, at }, index) => {
    const change = told(placed, index, answers);
    return change === null ? [] : [{ event: event.id, at, ...change, reason: reasons.get(event.id) ?? '' }];
  });
}
