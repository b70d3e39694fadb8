/** Longer than a day is no part of a class. Seconds. */
const longest = 24 * 60 * 60;

/** A length as it is shown in a row: whole minutes as `8`, others as `7:40`; to the nearest second. */
export function spanFigures(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return rest === 0 ? `${minutes}` : `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** A length as people type it, `8`, `7.5`, `7,5` or `7:40`, in whole seconds; null where it is none, or none that can be led. */
export function typedSpan(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(plain);
  const decimal = /^(?:\d{1,4}(?:\.\d{0,4})?|\.\d{1,4})$/.test(plain);
  if (clock === null && !decimal) return null;
  const seconds = Math.round(clock === null ? Number(plain) * 60 : Number(clock[1]) * 60 + Number(clock[2]));
  return seconds > 0 && seconds <= longest ? seconds : null;
}

/** A minute more or less: to the next whole one, and never below one. */
export function steppedSpan(seconds: number, by: 1 | -1): number {
  const minutes = seconds / 60;
  const next = by > 0 ? Math.floor(minutes + 1e-6) + 1 : Math.ceil(minutes - 1e-6) - 1;
  return Math.min(longest, Math.max(60, next * 60));
}
