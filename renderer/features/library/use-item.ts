import { useCallback } from 'react';
import { type ItemName, library, type OpenedItem } from '#bridge/library';
import { type Asked, useAsked } from '#bridge/use-asked';

/** Something of the library as the program answered for it. */
export type AskedItem = Asked<Awaited<ReturnType<typeof library.item>>>;

/** Asks for something of the library with its content. */
export function useItem({ kind, id }: ItemName): AskedItem {
  const ask = useCallback(() => library.item({ kind, id }), [kind, id]);
  return useAsked(ask);
}

/** The item of an answer; null until it is there, and where there is none. */
export function openedIn({ value }: AskedItem): OpenedItem | null {
  return value?.done === true ? value.value : null;
}
