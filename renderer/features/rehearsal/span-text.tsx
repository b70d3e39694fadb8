import { minutes } from '#core/time/milliseconds';

/** A span as minutes and seconds, `12:05`, to the nearest second; `+0:30` and `−0:30` where it is a difference. */
export function spanText(span: number): string {
  const total = Math.round(Math.abs(span) / 1000);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

/** The same with its sign; nothing for less than half a second. */
export function differenceText(span: number): string {
  const text = spanText(span);
  if (text === '0:00') return text;
  return span < 0 ? `−${text}` : `+${text}`;
}

/** Whole minutes, to the nearest. */
export function nearestMinute(span: number): number {
  return Math.round(span / minutes(1));
}
