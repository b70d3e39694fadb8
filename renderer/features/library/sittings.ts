import type { ItemName } from '#bridge/library';
import { entryKey } from '#core/library/library-entry';

const begun = new Map<string, string>();

/** Something was made to be edited at once: making and editing it is one sitting. */
export function beginSitting(name: ItemName, sitting: string): void {
  begun.set(entryKey(name), sitting);
}

/** The sitting in which something was just made, given out once; undefined where it was made before. */
export function takeSitting(name: ItemName): string | undefined {
  const key = entryKey(name);
  const sitting = begun.get(key);
  begun.delete(key);
  return sitting;
}
