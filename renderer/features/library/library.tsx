import './library.css';
import { useEffect, useLayoutEffect } from 'react';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { type Doings, DoingsProvider } from './doings';
import { EditPage } from './edit-page';
import { ItemPage } from './item-page';
import { LibraryProvider, useLibrary, type WaitingProps } from './library-data';
import { NewFromTable } from './new-from-table';
import { NewItem } from './new-item';
import type { LibraryPage } from './pages';
import { Shelf } from './shelf';
import { leaveShelf } from './shelf-view';
import { VersionsOf } from './versions-of';

export interface LibraryProps {
  readonly at: LibraryPage;
  readonly doings: Doings;
}

/** Practices, classes and curricula: to look through, to make one's own, to lead from. */
export function Library({ at, doings }: LibraryProps) {
  useEffect(() => leaveShelf, []);
  return (
    <DoingsProvider value={doings}>
      <LibraryProvider waiting={Waiting}>
        <Here at={at} />
      </LibraryProvider>
    </DoingsProvider>
  );
}

function Here({ at }: { readonly at: LibraryPage }) {
  const { again } = useLibrary();
  const isShelf = at.is === 'shelf';
  const place = isShelf ? 'shelf' : JSON.stringify(at);
  const isWriting = at.is === 'edit' || at.is === 'versions' || at.is === 'new-from-table';
  // What was written meanwhile is told to whoever comes back.
  useEffect(() => (isWriting ? again : undefined), [isWriting, again]);
  useLayoutEffect(() => {
    if (!isShelf) window.scrollTo(0, 0);
  }, [isShelf, place]);
  switch (at.is) {
    case 'shelf':
      return <Shelf kind={at.kind} />;
    case 'new':
      return <NewItem />;
    case 'new-from-table':
      return <NewFromTable />;
    case 'item':
      return <ItemPage key={place} name={at} />;
    case 'edit':
      return <EditPage key={place} name={at} />;
    case 'versions':
      return <VersionsOf key={place} name={at} />;
  }
}

function Waiting({ failed, again }: WaitingProps) {
  const say = useSay();
  return (
    <Page heading={say('app.library')}>
      {failed && (
        <div className="library-failed" role="status">
          <p>{say('library.failed')}</p>
          <Button onPress={again}>{say('today.try-again')}</Button>
        </div>
      )}
    </Page>
  );
}
