import type { Milliseconds } from '#core/time/milliseconds';
import type { Say } from '#ui/say';
import { clockText } from './clock-text';

const minute = 60_000;

/** A length as people say it: "20 min" where it is whole minutes, "13:39" where it isn't, counted up as the clock does. */
export function minuteText(say: Say, span: Milliseconds): string {
  return span % minute === 0 ? say('room.minutes', { minutes: span / minute }) : clockText(span);
}
