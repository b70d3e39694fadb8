import { BookX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ItemName, OpenedItem } from '#bridge/library';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { addressOf } from './pages';
import { openedIn, useItem } from './use-item';

/** Something that was opened, and how it is asked for anew. */
export interface Opened {
  readonly opened: OpenedItem;
  /** Shows what comes as if it had never been open here. */
  readonly reopen: () => void;
  /** What is open stays, with what comes. */
  readonly refresh: () => void;
}

export interface WhenOpenedProps {
  readonly name: ItemName;
  readonly children: (opened: Opened) => ReactNode;
}

/** Opens something of the library, and says so where it isn't there. */
export function WhenOpened(props: WhenOpenedProps) {
  const [round, setRound] = useState(0);
  return <Round key={round} {...props} reopen={() => setRound(round + 1)} />;
}

function Round({ name, children, reopen }: WhenOpenedProps & Pick<Opened, 'reopen'>) {
  const say = useSay();
  const asked = useItem(name);
  const opened = openedIn(asked);
  if (opened !== null) return children({ opened, reopen, refresh: asked.again });
  if (asked.failed) {
    return (
      <Page heading={say('app.library')}>
        <div className="library-failed" role="status">
          <p>{say('library.failed')}</p>
          <Button onPress={asked.again}>{say('today.try-again')}</Button>
        </div>
      </Page>
    );
  }
  if (asked.value === undefined) return <main className="page" />;
  return (
    <Page heading={say('app.library')}>
      <EmptyState
        icon={BookX}
        title={say('library.gone')}
        action={<ButtonLink href={addressOf({ is: 'shelf', kind: null })}>{say('library.to-shelf')}</ButtonLink>}
      >
        {say('library.gone-words')}
      </EmptyState>
    </Page>
  );
}
