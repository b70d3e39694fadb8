import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, minutes, seconds } from '#core/time/milliseconds';
import type { PartAsRun } from './as-run';

/** What a class that was held to its end leaves for the next time. */
export interface HeldBefore {
  readonly began: Instant;
  /** How much longer each part ran than it was given, whole seconds, negative when shorter; parts that were left out are not in it. */
  readonly ran: Readonly<Record<string, number>>;
  /** How long after it had to be over it ended, whole seconds, negative when before. */
  readonly endedLate: number;
}

/** How a class usually goes, from the last times that it was held to its end. */
export interface UsualTimes {
  /** How many times were looked at, 0 to 8. */
  readonly sessions: number;
  /** In how many of them it ended late by a minute or more. */
  readonly endedLate: number;
  /** What each part usually takes above what it is given, milliseconds, negative when below; parts that were run at least twice. */
  readonly parts: readonly { readonly part: string; readonly over: Milliseconds; readonly sessions: number }[];
}

/** So many times tell what is usual now; older ones tell of another facilitator. */
export const timesLookedAt = 8;

/** Once is no usage. */
const leastForUsual = 2;

/** Less than this and nobody at the door has noticed. */
const lateFrom = minutes(1);

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/**
 * How much longer a part ran than it was given, milliseconds, negative when shorter; null where it was not run here. A
 * part whose length was fitted says only what lies beyond both lengths: squeezed to seven minutes and done in seven, it is
 * no part that needs less than its ten.
 */
export function beyond({ took, held, planned, given }: PartAsRun): Milliseconds | null {
  if (took === null || held !== 'here') return null;
  const [least, most] = [Math.min(planned, given), Math.max(planned, given)];
  return milliseconds(took - Math.min(most, Math.max(least, took)));
}

/** How a class usually goes: medians over the newest eight times that it was held to its end. */
export function usualTimesOf(held: readonly HeldBefore[]): UsualTimes {
  const looked = held.toSorted((one, other) => other.began - one.began).slice(0, timesLookedAt);
  const byPart = new Map<string, number[]>();
  for (const { ran } of looked) {
    for (const [part, over] of Object.entries(ran)) byPart.set(part, [...(byPart.get(part) ?? []), over]);
  }
  const parts = [...byPart].flatMap(([part, overs]) => {
    const over = seconds(median(overs.toSorted((one, other) => one - other)));
    return overs.length < leastForUsual ? [] : [{ part, over, sessions: overs.length }];
  });
  const isLate = ({ endedLate }: HeldBefore): boolean => seconds(endedLate) >= lateFrom;
  return { sessions: looked.length, endedLate: looked.filter(isLate).length, parts };
}

/** So much more or less is worth a word before the next class. */
const worthAWord = minutes(1);

/** The parts that usually take a minute or more above or below what they are given, the furthest off first, two at most. */
export function worthTelling({ parts }: UsualTimes): UsualTimes['parts'] {
  return parts
    .filter(({ over }) => Math.abs(over) >= worthAWord)
    .toSorted((one, other) => Math.abs(other.over) - Math.abs(one.over))
    .slice(0, 2);
}
