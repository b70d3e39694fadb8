/** `1805`, `805`, `18:05`, `8.05`, with or without a half of the day behind it; or an hour that has one. */
const withMinutes = /^(\d{1,2})[:.h]?(\d{2})(?:\s*([ap])\.?\s*m\.?)?$/i;
const hourAlone = /^(\d{1,2})()\s*([ap])\.?\s*m\.?$/i;

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A time of day as people type it, as `HH:MM` of 24 hours; null where it is none yet. */
export function typedTime(text: string): string | null {
  const found = withMinutes.exec(text.trim()) ?? hourAlone.exec(text.trim());
  if (found === null) return null;
  const [, hours = '', minutes = '', half] = found;
  const hour = hourOf(Number(hours), half);
  const minute = Number(minutes);
  if (hour === null || minute > 59) return null;
  return [hour, minute].map((figure) => String(figure).padStart(2, '0')).join(':');
}
