import './shelf.css';
import { Plus } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useLayoutEffect } from 'react';
import type { LibraryKind } from '#core/library/library-entry';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { ShelfFilters } from './shelf-filters';
import { ShelfFront } from './shelf-front';
import { ShelfResults } from './shelf-results';
import { isWhole, lookFor, shelfPlace, useShelfView } from './shelf-view';

/** Everything that can be led, to look through and to look for. */
export function Shelf({ kind }: { readonly kind: LibraryKind | null }) {
  const say = useSay();
  usePlaceKept(kind);
  return (
    <Page
      heading={say('app.library')}
      lead={say('library.lead')}
      actions={
        <ButtonLink icon={Plus} href={addressOf({ is: 'new' })}>
          {say('library.new')}
        </ButtonLink>
      }
    >
      <div className="shelf">
        <SearchField />
        <ShelfFilters kind={kind} />
        <Found kind={kind} />
      </div>
    </Page>
  );
}

function SearchField() {
  const say = useSay();
  const words = useShelfView((view) => view.words);
  const { search } = useLibrary();
  useEffect(() => {
    // Made ready while nothing else is to be done, the first letter finds as fast as the others.
    const idle = requestIdleCallback(() => search(''));
    return () => cancelIdleCallback(idle);
  }, [search]);
  return (
    <search className="shelf-search">
      <TextField
        label={say('library.search')}
        placeholder={say('library.search-hint')}
        type="search"
        value={words}
        onChange={lookFor}
      />
    </search>
  );
}

/** What is found comes after the letters: whoever types is not held up by a large library. */
function Found({ kind }: { readonly kind: LibraryKind | null }) {
  const words = useDeferredValue(useShelfView((view) => view.words));
  return (
    <div className="shelf-found">
      <FoundBy kind={kind} words={words} />
    </div>
  );
}

const FoundBy = memo(function FoundBy(by: { readonly kind: LibraryKind | null; readonly words: string }) {
  const wish = useShelfView((view) => view.wish);
  return by.kind === null && isWhole(by.words, wish) ? <ShelfFront /> : <ShelfResults {...by} />;
});

/** Whoever comes back from something stands where they stood, with the focus on it. */
function usePlaceKept(kind: LibraryKind | null): void {
  useEffect(() => shelfPlace.setState({ kind }), [kind]);
  useLayoutEffect(() => {
    const { scroll, opened } = shelfPlace.getState();
    window.scrollTo(0, scroll);
    const link = opened === null ? null : document.querySelector(`[data-item="${CSS.escape(opened)}"]`);
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const keep = (): void => shelfPlace.setState({ scroll: window.scrollY });
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, []);
}
