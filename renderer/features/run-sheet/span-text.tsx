import type { Milliseconds } from '#core/time/milliseconds';

/** A span in minutes for paper, rounded to the second: `5`, or `3:28` where it isn't whole minutes. */
export function spanText(span: Milliseconds): string {
  const whole = Math.max(0, Math.round(span / 1000));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  return seconds === 0 ? String(minutes) : `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** A time within a part for paper, rounded to the second: `5:00`, `3:28`. */
export function timeText(time: Milliseconds): string {
  const text = spanText(time);
  return text.includes(':') ? text : `${text}:00`;
}
