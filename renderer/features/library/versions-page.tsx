import './versions-page.css';
import { ArrowLeft, History } from 'lucide-react';
import { useCallback, useState } from 'react';
import { type ListedVersion, library } from '#bridge/library';
import { useAsked } from '#bridge/use-asked';
import type { LibraryContent } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { NewerBase } from './newer-base';
import { addressOf } from './pages';
import { type Kept, useKeeping } from './use-keeping';
import { VersionsCompared } from './versions-compared';

export interface VersionsPageProps {
  readonly item: LibraryItem;
  readonly was: LibraryContent;
  readonly revision: number;
  /** Asks for it anew, and shows it so. */
  readonly onChanged: () => void;
}

/** What something of the library was before, what changed from one time to another, and what its original has become. */
export function VersionsPage({ item, was, revision, onChanged }: VersionsPageProps) {
  const say = useSay();
  const kept = useKeeping({ was, revision });
  const { kind, id } = item;
  const ask = useCallback(() => library.versions({ kind, id }), [kind, id]);
  const { value, failed, again } = useAsked(ask);
  return (
    <Page
      heading={say('versions.heading', { title: kept.was.content.title })}
      lead={say(item.isBuiltIn ? 'versions.lead-built-in' : 'versions.lead')}
      actions={
        <ButtonLink icon={ArrowLeft} href={addressOf({ is: 'item', kind, id })}>
          {say('versions.back')}
        </ButtonLink>
      }
    >
      {failed && (
        <div className="versions-failed" role="status">
          <p>{say('versions.failed')}</p>
          <Button onPress={again}>{say('today.try-again')}</Button>
        </div>
      )}
      {value !== undefined && <Looked item={item} kept={kept} versions={value} onChanged={again} onSeen={onChanged} />}
    </Page>
  );
}

interface LookedProps {
  readonly item: LibraryItem;
  readonly kept: Kept;
  readonly versions: readonly ListedVersion[];
  /** Something was kept: the versions are others now. */
  readonly onChanged: () => void;
  /** The newer original was looked through. */
  readonly onSeen: () => void;
}

function Looked({ item, kept, versions, onChanged, onSeen }: LookedProps) {
  const say = useSay();
  const [at, look] = useState<'newer' | 'own'>(item.hasNewerBase ? 'newer' : 'own');
  return (
    <div className="versions">
      {item.hasNewerBase && (
        <Segmented
          label={say('versions.which')}
          isLabelHidden
          options={[
            { id: 'newer', word: say('versions.newer') },
            { id: 'own', word: say('versions.own') },
          ]}
          value={at}
          onChange={look}
        />
      )}
      {at === 'newer' && item.hasNewerBase && item.basedOn !== null ? (
        <NewerBase basedOn={item.basedOn} kept={kept} versions={versions} onChanged={onChanged} onSeen={onSeen} />
      ) : versions.length < 2 ? (
        <EmptyState icon={History} title={say('versions.one')}>
          {say(item.isBuiltIn ? 'versions.one-built-in-words' : 'versions.one-words')}
        </EmptyState>
      ) : (
        <VersionsCompared kept={kept} versions={versions} onChanged={onChanged} />
      )}
    </div>
  );
}
