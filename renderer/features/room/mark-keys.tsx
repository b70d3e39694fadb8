import type { Mark } from '#core/session/mark';

/** The marks in the order in which they are offered, each with its letter on the keyboard. */
export const markLetters = [
  { mark: 'present', letter: 'P' },
  { mark: 'late', letter: 'L' },
  { mark: 'left-early', letter: 'E' },
  { mark: 'absent', letter: 'A' },
  { mark: 'excused', letter: 'X' },
] as const satisfies readonly { readonly mark: Mark; readonly letter: string }[];

/** The marks that are wanted now and then. Their letters are those that the room and the marks above leave free. */
export const rareLetters = [
  { mark: 'distress-exit', letter: 'C' },
  { mark: 'cancelled-late', letter: 'K' },
  { mark: 'no-show', letter: 'U' },
  { mark: 'visitor', letter: 'V' },
  { mark: 'observer', letter: 'O' },
] as const satisfies readonly { readonly mark: Mark; readonly letter: string }[];

/** Says of a person, or takes back, that they would rather breathe without holds. */
export const preferenceLetter = 'N';

/** What else is said of a person, each with its letter. */
export const detailLetters = [
  { detail: 'times', letter: 'I' },
  { detail: 'remark', letter: 'R' },
  { detail: 'signature', letter: 'G' },
  { detail: 'card', letter: 'Q' },
] as const;

/** One of these, or the marks that are wanted now and then. */
export type Detail = (typeof detailLetters)[number]['detail'] | 'marks';

/** The mark that a key gives to the person in the focused row. */
export function markOf(key: string): Mark | undefined {
  return [...markLetters, ...rareLetters].find(({ letter }) => letter === key.toUpperCase())?.mark;
}

/** What a key opens of the person in the focused row. */
export function detailOf(key: string): Detail | undefined {
  return detailLetters.find(({ letter }) => letter === key.toUpperCase())?.detail;
}

/** The row that an arrow, Home or End moves to; the same row at either end of the list. */
export function rowAfter(key: string, row: number, rows: number): number | null {
  if (key === 'ArrowDown') return Math.min(rows - 1, row + 1);
  if (key === 'ArrowUp') return Math.max(0, row - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : null;
}
