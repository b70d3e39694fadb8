/** The latest moment that can be typed, seconds: no part is longer than a day. */
const latest = 24 * 60 * 60;

/** A moment within a part as it is shown: `1:20`; to the nearest second, never below 0. */
export function markFigures(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A moment as people type it, in seconds: `1:20`, `1.20`, `120` (its last two figures are seconds) or `45`; null where it is none. */
export function typedMark(text: string): number | null {
  const [, minutes = '', rest = ''] = /^(?:(\d{1,4})[:.,])?(\d{1,5})$/.exec(text.trim()) ?? [];
  if (rest === '' || (minutes !== '' && rest.length !== 2)) return null;
  const all = `${minutes}${rest}`;
  const seconds = Number(all.slice(-2));
  if (seconds > 59 && all.length > 2) return null;
  const mark = Number(all.slice(0, -2)) * 60 + seconds;
  return mark <= latest ? mark : null;
}
