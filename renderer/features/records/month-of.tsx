import type { Dates } from '#bridge/records';

/** The first and the last day of the month in which a calendar date (`YYYY-MM-DD`) lies. */
export function monthOf(date: string): Dates {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const stem = date.slice(0, 7);
  return { from: `${stem}-01`, to: `${stem}-${String(days).padStart(2, '0')}` };
}
