import type { Mark } from '#core/session/mark';

/** The marks in the order in which they are offered, each with its letter on the keyboard. */
export const markLetters = [
  { mark: 'present', letter: 'P' },
  { mark: 'late', letter: 'L' },
  { mark: 'left-early', letter: 'E' },
  { mark: 'absent', letter: 'A' },
  { mark: 'excused', letter: 'X' },
] as const satisfies readonly { readonly mark: Mark; readonly letter: string }[];

/** Says of a person, or takes back, that they would rather breathe without holds. */
export const preferenceLetter = 'N';

/** The mark that a key gives to the person in the focused row. */
export function markOf(key: string): Mark | undefined {
  return markLetters.find(({ letter }) => letter === key.toUpperCase())?.mark;
}

/** The row that an arrow, Home or End moves to; the same row at either end of the list. */
export function rowAfter(key: string, row: number, rows: number): number | null {
  if (key === 'ArrowDown') return Math.min(rows - 1, row + 1);
  if (key === 'ArrowUp') return Math.max(0, row - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : null;
}
