import { readDate } from '#core/people/roster-dates';
import { isCivilDate } from '#core/time/civil';

/** Days that were typed or pasted, and what of the text is no day. */
export interface ReadHolidays {
  /** `YYYY-MM-DD`, in order, each once. */
  readonly dates: readonly string[];
  readonly unread: readonly string[];
}

/** A range that is longer was not meant as one. */
const longestRange = 120;

function daysBetween(from: string, until: string): readonly string[] | null {
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${until}T00:00:00Z`)];
  const days = Math.round((end - start) / 86_400_000);
  if (days < 0 || days > longestRange) return null;
  return Array.from({ length: days + 1 }, (_, day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10));
}

/** One date or two with what people write between them: `to`, a long dash, a dash with spaces. */
function readPiece(piece: string, thisYear: number): readonly string[] | null {
  const ends = piece.split(/\s+(?:to|until|-)\s+|\s*[–—]\s*|\s*\.\.\.?\s*/).map((end) => {
    const read = readDate(end, { order: null, thisYear });
    return 'date' in read ? read.date : null;
  });
  const [from, until = from, more] = ends;
  if (from === null || from === undefined || until === null || until === undefined || more !== undefined) return null;
  return daysBetween(from, until);
}

/** Reads days one on a line, or parted by semicolons; two with a dash between them are all days from one to the other. */
export function readHolidays(text: string, thisYear: number): ReadHolidays {
  const pieces = text
    .split(/[\n;]/)
    .map((piece) => piece.trim().replace(/,$/, ''))
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, days: readPiece(piece, thisYear) }));
  const dates = new Set(read.flatMap(({ days }) => days ?? []));
  return {
    dates: [...dates].filter(isCivilDate).toSorted(),
    unread: read.flatMap(({ piece, days }) => (days === null ? [piece] : [])),
  };
}

/** The same as text again: days in a row as from one to the other. */
export function holidaysText(dates: readonly string[]): string {
  const runs: string[][] = [];
  for (const date of dates.toSorted()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && daysBetween(before, date)?.length === 2) run.push(date);
    else runs.push([date]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} – ${run.at(-1)}` : run[0])).join('\n');
}
