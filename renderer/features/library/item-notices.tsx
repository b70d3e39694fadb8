import { Archive, GitCompareArrows } from 'lucide-react';
import type { LibraryItem } from '#core/library/library-item';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { addressOf } from './pages';
import type { ItemDoings } from './use-item-doings';

export interface ItemNoticesProps {
  readonly item: LibraryItem;
  readonly doings: ItemDoings;
}

/** What should be known of it before it is used. */
export function ItemNotices({ item, doings }: ItemNoticesProps) {
  const say = useSay();
  const { kind, id } = item;
  return (
    <>
      {item.isArchived && (
        <Notice
          icon={Archive}
          title={say('library.in-archive')}
          action={
            <Button onPress={() => doings.archive(false)} isDisabled={doings.isBusy}>
              {say('library.unarchive')}
            </Button>
          }
        >
          {say('library.in-archive-words')}
        </Notice>
      )}
      {item.hasNewerBase && (
        <Notice
          icon={GitCompareArrows}
          title={say('library.newer-base')}
          action={<ButtonLink href={addressOf({ is: 'versions', kind, id })}>{say('library.compare')}</ButtonLink>}
        >
          {say('library.newer-base-words')}
        </Notice>
      )}
    </>
  );
}
