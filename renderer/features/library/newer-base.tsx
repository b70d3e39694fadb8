import { CheckCheck, Equal, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { type ListedVersion, library, newSitting } from '#bridge/library';
import { useAsked } from '#bridge/use-asked';
import type { LibraryContent } from '#core/library/library-entry';
import type { BasedOn } from '#core/library/library-item';
import { offersOf, unitKey } from '#core/library/newer-base';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { OfferView } from './offer-view';
import type { Kept } from './use-keeping';

export interface NewerBaseProps {
  readonly basedOn: BasedOn;
  readonly kept: Kept;
  readonly versions: readonly ListedVersion[];
  readonly onChanged: () => void;
  /** The newer version was looked through: it counts as made from that. */
  readonly onSeen: () => void;
}

interface Origin {
  /** Null: it doesn't ship with the program any more. */
  readonly base: LibraryContent | null;
  /** Null: it isn't on this computer. */
  readonly copied: LibraryContent | null;
}

async function originOf(
  kind: LibraryContent['kind'],
  basedOn: BasedOn,
  versions: readonly ListedVersion[],
): Promise<Origin> {
  const first = versions.find(({ isBase, number }) => isBase && number === basedOn.version);
  const [base, copied] = await Promise.all([
    library.item({ kind, id: basedOn.id }),
    first === undefined ? null : library.version(first.id),
  ]);
  return {
    base: base.done ? base.value.was : null,
    copied: copied?.done === true ? copied.value : null,
  };
}

/** What a newer version of the original brings, to be taken over one by one. */
export function NewerBase(props: NewerBaseProps) {
  const { basedOn, kept, versions } = props;
  const say = useSay();
  const [ask] = useState(() => () => originOf(kept.was.kind, basedOn, versions));
  const { value, failed } = useAsked(ask);
  if (failed || value?.base === null) return <p className="versions-words">{say('newer.gone')}</p>;
  if (value === undefined) return null;
  return <Offers {...props} base={value.base} copied={value.copied} />;
}

interface OffersProps extends NewerBaseProps {
  readonly base: LibraryContent;
  readonly copied: LibraryContent | null;
}

function Offers({ basedOn, kept, onChanged, onSeen, base, copied }: OffersProps) {
  const say = useSay();
  const tell = useTell();
  // All that is taken over now is one version.
  const [sitting] = useState(newSitting);
  const { title } = kept.was.content;
  const { version } = base.content;
  const offers = offersOf({ mine: kept.was, copied, base });
  const put = async (was: LibraryContent, told: string): Promise<void> => {
    const before = kept.was;
    if (!(await kept.keep({ was, sitting, basedOn: null }))) return;
    onChanged();
    const undo = async (): Promise<void> => {
      if (await kept.keep({ was: before, sitting, basedOn: null })) onChanged();
    };
    tell({ text: told, action: { word: say('newer.undo'), onPress: () => void undo() } });
  };
  const seen = async (): Promise<void> => {
    if (!(await kept.keep({ was: kept.was, sitting, basedOn: { id: basedOn.id, version } }))) return;
    tell({ text: say('newer.seen-done', { title, number: version }) });
    onSeen();
  };
  return (
    <div className="newer">
      <Notice
        icon={GitCompareArrows}
        title={say('newer.title')}
        action={
          <Button icon={CheckCheck} onPress={() => void seen()}>
            {say('newer.seen')}
          </Button>
        }
      >
        {say(copied === null ? 'newer.words-unknown' : 'newer.words', { was: basedOn.version, is: version })}{' '}
        {say('newer.seen-hint')}
      </Notice>
      {offers.length === 0 ? (
        <EmptyState icon={Equal} title={say('newer.none')}>
          {say('newer.none-words')}
        </EmptyState>
      ) : (
        <>
          <h2 className="versions-heading">{say('newer.offers', { count: offers.length })}</h2>
          {offers.map((offer) => (
            <OfferView
              key={unitKey(offer.unit, base.kind)}
              offer={offer}
              mine={kept.was}
              base={base}
              onTake={(was, told) => void put(was, told)}
            />
          ))}
        </>
      )}
    </div>
  );
}
