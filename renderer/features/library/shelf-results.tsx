import { SearchX } from 'lucide-react';
import { useCallback } from 'react';
import type { LibraryKind } from '#core/library/library-entry';
import type { Shelved } from '#core/library/shelf';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { ShelfRow } from './shelf-row';
import { isWhole, lookAtAll, step, useShelfView } from './shelf-view';
import { useFound } from './use-found';

export interface ShelfResultsProps {
  readonly kind: LibraryKind | null;
  readonly words: string;
}

/** What was looked for, row by row, as many rows as somebody scrolls to. */
export function ShelfResults({ kind, words }: ShelfResultsProps) {
  const say = useSay();
  const wish = useShelfView((view) => view.wish);
  const many = useShelfView((view) => view.drawn);
  const found = useFound(kind, words);
  const drawn = found.slice(0, many);
  const isMixed = kind === null;
  if (found.length === 0) return <NothingFound isSearched={!isWhole(words, wish)} isInArchive={wish.isArchived} />;
  const own = words.trim() === '' ? drawn.filter(({ item }) => !item.isBuiltIn) : [];
  const others = own.length === 0 ? drawn : drawn.filter(({ item }) => item.isBuiltIn);
  return (
    <>
      <p className="shelf-count" role="status">
        {say(isWhole(words, wish) ? 'library.count' : 'library.found', { count: found.length })}
      </p>
      {own.length > 0 && <Rows heading={say('library.yours')} rows={own} isMixed={isMixed} />}
      {others.length > 0 && (
        <Rows
          heading={say(own.length > 0 || wish.maker === 'built-in' ? 'library.built-in' : 'library.results')}
          isHeadingShown={own.length > 0}
          rows={others}
          isMixed={isMixed}
        />
      )}
      {found.length > drawn.length && <MoreRows key={drawn.length} left={found.length - drawn.length} />}
    </>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly isHeadingShown?: boolean;
  readonly rows: readonly Shelved[];
  readonly isMixed: boolean;
}

function Rows({ heading, isHeadingShown = true, rows, isMixed }: RowsProps) {
  return (
    <section className="shelf-section" aria-label={heading}>
      {isHeadingShown && <h2 className="shelf-heading">{heading}</h2>}
      <ul className="shelf-rows">
        {rows.map((one) => (
          <ShelfRow key={`${one.item.kind}/${one.item.id}`} one={one} isMixed={isMixed} />
        ))}
      </ul>
    </section>
  );
}

/** Draws more as it comes near; a press does the same. */
function MoreRows({ left }: { readonly left: number }) {
  const say = useSay();
  const draw = useCallback(() => useShelfView.setState(({ drawn }) => ({ drawn: drawn + step })), []);
  const watch = useCallback(
    (element: Element | null) => {
      if (element === null) return undefined;
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && draw(), {
        rootMargin: '600px',
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [draw],
  );
  return (
    <div ref={watch}>
      <Button variant="plain" onPress={draw}>
        {say('library.more-rows', { count: left })}
      </Button>
    </div>
  );
}

interface NothingFoundProps {
  readonly isSearched: boolean;
  readonly isInArchive: boolean;
}

/** The button goes with what it changes; the words are what is tried next. */
function lookAgain(): void {
  lookAtAll();
  document.querySelector<HTMLElement>('.shelf-search input')?.focus();
}

function NothingFound({ isSearched, isInArchive }: NothingFoundProps) {
  const say = useSay();
  const words = isInArchive ? 'library.nothing-archived' : 'library.nothing-words';
  return (
    <div role="status">
      <EmptyState
        icon={SearchX}
        title={say(isSearched ? 'library.nothing' : 'library.empty')}
        action={isSearched && <Button onPress={lookAgain}>{say('library.show-all')}</Button>}
      >
        {say(isSearched ? words : 'library.empty-words')}
      </EmptyState>
    </div>
  );
}
