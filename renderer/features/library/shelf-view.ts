import { create } from 'zustand';
import type { ShelfWish } from '#core/library/shelf';

/** What is looked for on the shelf: it is found so again by whoever comes back from a page of the library. */
export interface ShelfView extends Omit<ShelfWish, 'kind'> {
  readonly words: string;
  /** How many rows are drawn; more come as they are scrolled to. */
  readonly drawn: number;
}

/** Where somebody stood on the shelf. */
export interface ShelfPlace {
  /** The key of what was opened last; null: nothing. */
  readonly opened: string | null;
  /** How far down the page stood, pixels. */
  readonly scroll: number;
}

/** Rows that are drawn at first, and that come with each further step: more than a tall window shows. */
export const step = 30;

/** Everything, from the top. */
export const wholeShelf: ShelfView = {
  words: '',
  group: null,
  maker: 'anybody',
  isFavourite: false,
  isArchived: false,
  tags: [],
  drawn: step,
};

/** What is looked for now. */
export const useShelfView = create<ShelfView>(() => wholeShelf);

const top: ShelfPlace = { opened: null, scroll: 0 };

/** Where somebody stands now. Apart from the view, for it changes with each step down the page and nothing is drawn by it. */
export const shelfPlace = create<ShelfPlace>(() => top);

/** Leaves the shelf as it was found. */
export function leaveShelf(): void {
  useShelfView.setState(wholeShelf);
  shelfPlace.setState(top);
}

/** Looks at the shelf otherwise, from the top of what is found. */
export function look(change: Partial<Omit<ShelfView, 'drawn'>>): void {
  useShelfView.setState({ ...change, drawn: step });
  shelfPlace.setState(top);
}

/** Whether nothing was looked for: the shelf then shows itself. */
export function isWhole({ words, group, maker, isFavourite, isArchived, tags }: ShelfView): boolean {
  return (
    words.trim() === '' && group === null && maker === 'anybody' && !isFavourite && !isArchived && tags.length === 0
  );
}
