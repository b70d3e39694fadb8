/** How many rows fit on one page of A4 or Letter, each high enough for a hand. */
export const rowsOfPage = 20;

/** At least so many rows are left for people who walk in. */
const leastBlank = 4;

/** A row of the sheet: its number from 1 on, and whose it is; empty for whoever walks in. */
export interface SignInRow {
  readonly no: number;
  readonly name: string;
}

/** The rows of a sign-in sheet, page by page: who is listed first, then blank ones to the foot of the last page. */
export function signInPages(names: readonly string[]): readonly (readonly SignInRow[])[] {
  const pages = Math.ceil((names.length + leastBlank) / rowsOfPage);
  return Array.from({ length: pages }, (_, page) =>
    Array.from({ length: rowsOfPage }, (__, row) => {
      const at = page * rowsOfPage + row;
      return { no: at + 1, name: names[at] ?? '' };
    }),
  );
}
