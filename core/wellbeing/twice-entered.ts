import type { Instrument } from './instrument';
import { itemNumber } from './score';

/** An item that was entered otherwise the second time. */
export interface EntryDifference {
  /** The number on the paper form. */
  readonly item: number;
  /** Place among the answers, counted from 1. */
  readonly position: number;
  /** Null: left blank. */
  readonly first: number | null;
  readonly second: number | null;
}

/** Where two entries of one paper form differ, in the order of the items; none: they are the same. */
export function entryDifferences(
  instrument: Pick<Instrument, 'items' | 'itemNumbers'>,
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): readonly EntryDifference[] {
  const most = Math.max(instrument.items, first.length, second.length);
  return Array.from({ length: most }, (_, index) => ({
    item: itemNumber(instrument, index + 1),
    position: index + 1,
    first: first[index] ?? null,
    second: second[index] ?? null,
  })).filter((each) => each.first !== each.second);
}
