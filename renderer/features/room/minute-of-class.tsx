import { type Milliseconds, minutes } from '#core/time/milliseconds';

/** The time of a class that a minute of its run sheet stands for; null unless it is a whole minute within the class. */
export function minuteOfClass(text: string, length: Milliseconds): Milliseconds | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const span = minutes(Number(text));
  return span <= length ? span : null;
}
