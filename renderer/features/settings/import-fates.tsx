import { isTaken, type MergeState } from '#core/packages/merge';
import type { PackagePreview, PreviewItem } from '#core/packages/package-preview';

/** What becomes of a document of a file. */
export type ImportFate = 'taken' | 'kept' | 'left-out';

/** How documents of a file can stand to those here, the ones that need a look first. */
const states = [
  'new',
  'newer-in-file',
  'differs',
  'unfit',
  'built-in',
  'is-open',
  'newer-here',
  'same',
] as const satisfies readonly MergeState[];

/** What becomes of a document of some state. */
export function importFateOf(state: MergeState): ImportFate {
  if (isTaken(state)) return 'taken';
  return state === 'unfit' || state === 'built-in' ? 'left-out' : 'kept';
}

/** How many documents are of each state, those that need a look first; states without any are left out. */
export function importTally({
  counts,
}: Pick<PackagePreview, 'counts'>): readonly { readonly state: MergeState; readonly count: number }[] {
  return states.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0);
}

/** How many documents would be taken. */
export function takenCount({ counts }: Pick<PackagePreview, 'counts'>): number {
  return states.filter(isTaken).reduce((total, state) => total + counts[state], 0);
}

/** The documents that are worth naming: all but those that are the same here; those that need a look first. */
export function namedItems(items: readonly PreviewItem[]): readonly PreviewItem[] {
  const said = states.filter((state) => state !== 'same');
  return said.flatMap((state) => items.filter((item) => item.state === state));
}
