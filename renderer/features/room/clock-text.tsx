import type { Milliseconds } from '#core/time/milliseconds';

function figures(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Time left as `m:ss`, counted up to the next whole second; from one second past the end on it is `+m:ss`. */
export function clockText(remaining: Milliseconds): string {
  if (remaining > -1000) return figures(Math.max(0, Math.ceil(remaining / 1000)));
  return `+${figures(Math.floor(-remaining / 1000))}`;
}

/** A length that is over, as `m:ss`; nothing is rounded up. */
export function lengthText(span: Milliseconds): string {
  return figures(Math.max(0, Math.floor(span / 1000)));
}

/** A length in whole minutes for reading aside, at least 1 where there was any. */
export function wholeMinutes(span: Milliseconds): number {
  return span <= 0 ? 0 : Math.max(1, Math.round(span / 60_000));
}
