import { create } from 'zustand';
import type { LibraryKind } from '#core/library/library-entry';
import type { ShelfWish } from '#core/library/shelf';

/** What is wanted of the shelf besides its kind, which stands in the address. */
export type Wish = Omit<ShelfWish, 'kind'>;

/** What is looked for on the shelf: it is found so again by whoever comes back from a page of the library. */
export interface ShelfView {
  readonly words: string;
  readonly wish: Wish;
  /** How many rows are drawn; more come as they are scrolled to. */
  readonly drawn: number;
}

/** Where somebody stood on the shelf. */
export interface ShelfPlace {
  readonly kind: LibraryKind | null;
  /** The key of what was opened last; null: nothing. */
  readonly opened: string | null;
  /** How far down the page stood, pixels. */
  readonly scroll: number;
}

/** Rows that are drawn at first, and that come with each further step: more than a tall window shows. */
export const step = 30;

/** Nothing is wanted but all that is not out of the way. */
export const anyWish: Wish = {
  group: null,
  maker: 'anybody',
  isFavourite: false,
  isArchived: false,
  tags: [],
};

const whole: ShelfView = { words: '', wish: anyWish, drawn: step };
const top: ShelfPlace = { kind: null, opened: null, scroll: 0 };

/** What is looked for now. Whoever draws by it takes only what it draws by: words change with each key. */
export const useShelfView = create<ShelfView>(() => whole);

/** Where somebody stands now. Apart from the view, for it changes with each step down the page and nothing is drawn by it. */
export const shelfPlace = create<ShelfPlace>(() => top);

/** Leaves the shelf as it was found. */
export function leaveShelf(): void {
  useShelfView.setState(whole);
  shelfPlace.setState(top);
}

/** Looks for words, from the top of what is found. */
export function lookFor(words: string): void {
  useShelfView.setState({ words, drawn: step });
  shelfPlace.setState({ opened: null, scroll: 0 });
}

/** Looks at the shelf otherwise, from the top of what is found. */
export function look(change: Partial<Wish>): void {
  useShelfView.setState(({ wish }) => ({ wish: { ...wish, ...change }, drawn: step }));
  shelfPlace.setState({ opened: null, scroll: 0 });
}

/** Looks at all of it. */
export function lookAtAll(): void {
  lookFor('');
  look(anyWish);
}

/** Whether nothing was looked for: the shelf then shows itself. */
export function isWhole(words: string, { group, maker, isFavourite, isArchived, tags }: Wish): boolean {
  const isAnything = group === null && maker === 'anybody' && !isFavourite && !isArchived && tags.length === 0;
  return isAnything && words.trim() === '';
}
