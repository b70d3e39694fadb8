import type { RosterPreview, RosterRowFate } from '#bridge/people';

/** Rows of which somebody said something else than the preview proposed. */
export type RowFates = ReadonlyMap<number, RosterRowFate>;

type Row = RosterPreview['rows'][number];

/** What becomes of a row: what was said of it, else what was proposed. */
export function fateOf({ row, fate, like }: Row, fates: RowFates): RosterRowFate {
  const [best] = like;
  const said = fates.get(row);
  if (said !== undefined) return said;
  if (fate === 'same' && best !== undefined) return { is: 'update', id: best.person.id, replaces: false };
  return { is: fate === 'new' ? 'new' : 'skip' };
}

/** True for a row that would be somebody new and is like somebody who is here, or like an earlier row. */
export function isAsked({ fate, like, alike }: Row): boolean {
  return fate === 'new' && (like.length > 0 || alike !== null);
}

/** How many rows are like somebody and come in as somebody new. */
export function askedOf(rows: readonly Row[], fates: RowFates): number {
  return rows.filter((row) => isAsked(row) && fateOf(row, fates).is === 'new').length;
}

/** Who would come in. */
export interface Coming {
  readonly made: number;
  /** The ids of those who are here already, each once. */
  readonly people: readonly string[];
  /** Rows that are somebody here already. */
  readonly same: number;
  readonly skipped: number;
}

/** Who would come in by the rows as they stand. */
export function comingOf(rows: readonly Row[], fates: RowFates): Coming {
  const all = rows.map((row) => fateOf(row, fates));
  const updates = all.flatMap((fate) => (fate.is === 'update' ? [fate.id] : []));
  const made = all.filter(({ is }) => is === 'new').length;
  return { made, people: [...new Set(updates)], same: updates.length, skipped: all.length - made - updates.length };
}
