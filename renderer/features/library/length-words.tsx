import type { Milliseconds } from '#core/time/milliseconds';
import type { Say } from '#ui/say';

/** A length as people say it: "8 min" where it is whole minutes, else "7:40 min"; to the nearest second, without a sign. */
export function lengthWords(say: Say, span: Milliseconds): string {
  const seconds = Math.round(Math.abs(span) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? say('length.minutes', { minutes }) : say('length.clock', { minutes, seconds: rest });
}
