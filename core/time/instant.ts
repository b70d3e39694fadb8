import { type Milliseconds, milliseconds } from './milliseconds';

declare const kind: unique symbol;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z, as the session clock reads it. Never a time of day. */
export type Instant = number & { readonly [kind]: 'instant' };

/** Names a plain number of epoch milliseconds as an instant. Throws a RangeError on NaN and on infinite numbers. */
export function instant(epochMilliseconds: number): Instant {
  if (!Number.isFinite(epochMilliseconds)) throw new RangeError(`expected a finite instant, got ${epochMilliseconds}`);
  return epochMilliseconds as Instant;
}

/** The instant that lies a span (milliseconds, may be negative) after another. */
export function after(start: Instant, span: Milliseconds): Instant {
  return instant(start + span);
}

/** Milliseconds from one instant to another; negative when the second is earlier. */
export function between(from: Instant, to: Instant): Milliseconds {
  return milliseconds(to - from);
}

/** The later of two instants. */
export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
