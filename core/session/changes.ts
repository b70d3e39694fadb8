import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Deed, SessionEvent } from './event';
import type { Run, StopReason } from './run';
import { type Placed, placedStanding, standing } from './session-time';

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
  /** A part was led otherwise than planned. */
  | 'adapted'
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

/** What a class came to, as far as changes are told from it. */
type Stood = Pick<Run, 'began' | 'endedAt' | 'done' | 'stops' | 'pausedAt'>;

/** How long a class stood still for a reason between two instants: it can be said afterwards that it was over before. */
function stoodStill(run: Stood, why: StopReason, within: { readonly from: number; readonly to: number }): Milliseconds {
  const stops = [...run.done.flatMap((part) => part.stops), ...run.stops].filter((stop) => stop.why === why);
  const each = stops.map(({ from, to }) => Math.max(0, Math.min(to, within.to) - Math.max(from, within.from)));
  return milliseconds(each.reduce((total, one) => total + one, 0));
}

interface Rest {
  readonly why: StopReason;
  readonly run: Stood;
}

/** How long a rest lasted: until something went on, or until the distress path took over. */
function lasted(placed: readonly Placed[], index: number, { why, run }: Rest): Milliseconds | null {
  const goesOn: readonly Deed['do'][] = ['start', 'go', 'restart', 'end', 'close-late', 'distress'];
  const next = placed.slice(index + 1).find(({ event }) => goesOn.includes(event.deed.do));
  if (next === undefined && run.pausedAt !== null) return null;
  const to = next?.at ?? Number.POSITIVE_INFINITY;
  return stoodStill(run, why, { from: placed[index]?.at ?? to, to });
}

/** True when the class had ended before the event of this index. */
function isOver(placed: readonly Placed[], index: number): boolean {
  return placed.slice(0, index).some(({ event }) => event.deed.do === 'end' || event.deed.do === 'close-late');
}

/** A laptop that slept, or whose clock was set, before the class or after it did nothing to the class. */
function isInClass({ began, endedAt }: Stood, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return began !== null && to > began.at && (endedAt === null || from < endedAt);
}

function told(placed: readonly Placed[], index: number, run: Stood): Told | null {
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
      return { what: 'paused', span: lasted(placed, index, { why: 'pause', run }) };
    case 'distress':
      return { what: 'distress', span: lasted(placed, index, { why: 'distress', run }) };
    case 'sleep': {
      const asleep = { from: at - deed.span, to: at };
      return isInClass(run, asleep) ? { what: 'slept', span: stoodStill(run, 'sleep', asleep) } : null;
    }
    case 'backdate':
      return { what: isOver(placed, index) ? 'end-moved' : 'backdated', span: between(deed.to, at) };
    case 'add':
      return { what: 'added', span: deed.span };
    case 'fit':
      return { what: 'fitted', span: null };
    case 'adapt':
      return { what: 'adapted', span: null };
    case 'restart':
      return { what: 'restarted', span: null };
    case 'clock-step':
      return isInClass(run, { from: at, to: at }) ? { what: 'clock-changed', span: deed.by } : null;
    case 'close-late':
      return { what: 'closed-late', span: null };
    default:
      return null;
  }
}

/** All that was done to the course of a class (`run`: what it came to) and not taken back, oldest first, with the newest reason for each. */
export function changesOf(events: readonly SessionEvent[], run: Stood): readonly Change[] {
  const reasons = new Map(
    standing(events).flatMap(({ deed }) => (deed.do === 'reason' ? [[deed.event, deed.text] as const] : [])),
  );
  const placed = placedStanding(events);
  return placed.flatMap(({ event, at }, index) => {
    const change = told(placed, index, run);
    return change === null ? [] : [{ event: event.id, at, ...change, reason: reasons.get(event.id) ?? '' }];
  });
}
