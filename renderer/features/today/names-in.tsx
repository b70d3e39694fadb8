/** Names as typed into a list, one a line. */
export interface TypedNames {
  readonly names: readonly string[];
  /** What keeps the list from being taken; the names are cut nowhere. */
  readonly problem: 'too-many' | 'too-long' | null;
}

/** As many as fit into any room, and as long as a name may be; the program refuses more. */
export const most = 200;
const longest = 120;

/** Reads a list of names, one a line; empty lines count for nothing. */
export function namesIn(text: string): TypedNames {
  const names = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (names.length > most) return { names, problem: 'too-many' };
  return { names, problem: names.some((name) => name.length > longest) ? 'too-long' : null };
}

/** Names that stand in the list more than once, each told once. */
export function twins(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
