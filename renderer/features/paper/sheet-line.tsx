import { attended, type Mark, wentEarly } from '#core/session/mark';

/** What somebody types of one row of the sheet. Times are wall times, `HH:MM`; null: the sheet says none. */
export interface SheetLine {
  readonly mark: Mark;
  readonly arrived: string | null;
  readonly left: string | null;
}

/** The letters are those of the room. */
const letters: Readonly<Record<string, Mark>> = {
  '': 'present',
  p: 'present',
  l: 'late',
  e: 'left-early',
  c: 'distress-exit',
  a: 'absent',
  x: 'excused',
  k: 'cancelled-late',
  u: 'no-show',
  v: 'visitor',
  o: 'observer',
};

/** `1805`, `18:05`, `6.05`, `18h05`. */
const time = /^(\d{1,2})[:.h]?(\d{2})$/;

function timeIn(text: string): string | null {
  const found = time.exec(text);
  if (found === null) return null;
  const [, hours = '', minutes = ''] = found;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/**
 * Reads what was typed of a row: nothing or `p` is present, `l` late, `e` left early, `c` left in distress, `a` absent,
 * `x` excused, `k` sent word too late, `u` sent none, `v` visitor, `o` observer; of who was there then a time in, a dash and a time out: `l 1812`, `e -1845`, `1805-1850`. Null for anything else.
 */
export function readSheetLine(typed: string): SheetLine | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, '').replaceAll('–', '-');
  const [, letter = '', rest = ''] = /^([a-z]?)(.*)$/.exec(text) ?? [];
  const mark = letters[letter];
  if (mark === undefined) return null;
  if (rest === '') return { mark, arrived: null, left: null };
  const [first = '', second, ...more] = rest.split('-');
  if (more.length > 0) return null;
  const isTimeless = !attended.includes(mark);
  // One time of somebody who left early is when they left.
  const isLeaving = wentEarly.includes(mark) && second === undefined;
  const [cameAt, leftAt] = isLeaving ? ['', first] : [first, second ?? ''];
  const [arrived, left] = [timeIn(cameAt), timeIn(leftAt)];
  const isRead = (cameAt === '' || arrived !== null) && (leftAt === '' || left !== null) && (arrived ?? left) !== null;
  return isRead && !isTimeless ? { mark, arrived, left } : null;
}
