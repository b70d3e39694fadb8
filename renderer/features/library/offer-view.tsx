import { CornerDownLeft, TriangleAlert } from 'lucide-react';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import { type Offer, type Unit, withOffer } from '#core/library/newer-base';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';
import { DifferenceTable } from './difference-table';
import { fieldWords } from './field-words';
import { useLibrary } from './library-data';

export interface OfferViewProps {
  readonly offer: Offer;
  readonly mine: LibraryContent;
  readonly base: LibraryContent;
  /** The copy with it, and what is told of that. */
  readonly onTake: (was: LibraryContent, told: string) => void;
}

function unitWords(say: Say, unit: Unit): string {
  if (unit.is === 'part') return unit.title;
  return unit.is === 'meeting' ? say('difference.meeting', { number: unit.at + 1 }) : fieldWords(say, unit.field);
}

/** One thing that the newer version has otherwise: what it would change, and the button that takes it over. */
export function OfferView({ offer, mine, base, onTake }: OfferViewProps) {
  const say = useSay();
  const { byKey } = useLibrary();
  const what = unitWords(say, offer.unit);
  return (
    <section className="offer" aria-label={what}>
      <DifferenceTable
        changes={offer.changes}
        before={mine}
        after={base}
        names={{ before: say('newer.names.mine'), after: say('newer.names.base', { number: base.content.version }) }}
        titleOf={(id) => byKey.get(entryKey({ kind: 'classes', id }))?.title ?? id}
      />
      <div className="offer-foot">
        <Button
          icon={CornerDownLeft}
          label={say('newer.take-label', { what })}
          onPress={() => onTake(withOffer(mine, base, offer), say('newer.taken', { what }))}
        >
          {say('newer.take')}
        </Button>
        {offer.isOwn && (
          <p className="offer-own">
            <TriangleAlert className="icon" aria-hidden />
            {say('newer.own')}
          </p>
        )}
      </div>
    </section>
  );
}
