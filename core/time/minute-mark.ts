import type { Milliseconds } from './milliseconds';

/** A span of 0 or more milliseconds as minutes and seconds, to the nearest second: `4:05`. */
export function minuteMark(span: Milliseconds): string {
  const whole = Math.round(span / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
