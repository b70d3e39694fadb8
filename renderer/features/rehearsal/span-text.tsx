import { milliseconds, minutes } from '#core/time/milliseconds';
import { minuteMark } from '#core/time/minute-mark';

/** A span as minutes and seconds, `12:05`, to the nearest second; `+0:30` and `−0:30` where it is a difference. */
export function spanText(span: number): string {
  return minuteMark(milliseconds(Math.abs(span)));
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
