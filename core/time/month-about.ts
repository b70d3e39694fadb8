import { dateAfter } from './civil';

/** The days of the month in which a calendar date (`YYYY-MM-DD`) lies; in its first week of the month before too, so that the classes of last week don't fall out of sight on the first. */
export function monthAbout(date: string): { readonly from: string; readonly to: string } {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${dateAfter(date, -7).slice(0, 7)}-01`, to: `${date.slice(0, 7)}-${String(days).padStart(2, '0')}` };
}
