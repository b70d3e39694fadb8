import './shelf.css';
import { Plus } from 'lucide-react';
import { useEffect, useLayoutEffect } from 'react';
import type { LibraryKind } from '#core/library/library-entry';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { addressOf } from './pages';
import { ShelfFilters } from './shelf-filters';
import { ShelfFront } from './shelf-front';
import { ShelfResults } from './shelf-results';
import { isWhole, look, shelfPlace, useShelfView } from './shelf-view';

/** Everything that can be led, to look through and to look for. */
export function Shelf({ kind }: { readonly kind: LibraryKind | null }) {
  const say = useSay();
  const view = useShelfView();
  usePlaceKept();
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
        <search className="shelf-search">
          <TextField
            label={say('library.search')}
            placeholder={say('library.search-hint')}
            type="search"
            value={view.words}
            onChange={(words) => look({ words })}
          />
        </search>
        <ShelfFilters kind={kind} />
        <div className="shelf-found">
          {kind === null && isWhole(view) ? <ShelfFront /> : <ShelfResults kind={kind} />}
        </div>
      </div>
    </Page>
  );
}

/** Whoever comes back from something stands where they stood, with the focus on it. */
function usePlaceKept(): void {
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
