import { ArrowLeft, Copy, DoorOpen, Pencil } from 'lucide-react';
import type { LibraryContent } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { useDoings } from './doings';
import { FamilyLengths } from './family-lengths';
import { kindWords, titleWords } from './item-words';
import { addressOf } from './pages';
import { shelfPlace } from './shelf-view';
import type { ItemDoings } from './use-item-doings';

export interface ItemHeadProps {
  readonly item: LibraryItem;
  readonly was: LibraryContent;
  readonly doings: ItemDoings;
}

/** What it is, what it is for, and the next steps that most people take with it. */
export function ItemHead({ item, was, doings }: ItemHeadProps) {
  const say = useSay();
  const { kind, about, language, isBuiltIn } = item;
  return (
    <header className="item-head">
      <ButtonLink variant="plain" icon={ArrowLeft} href={addressOf({ is: 'shelf', kind: shelfPlace.getState().kind })}>
        {say('app.library')}
      </ButtonLink>
      <p className="item-kind">
        {kindWords(say, item)}
        <span>{say(isBuiltIn ? 'library.ships' : 'library.is-yours')}</span>
      </p>
      <h1 className="item-title" lang={language}>
        {titleWords(say, item)}
      </h1>
      {about !== '' && (
        <p className="item-about" lang={language}>
          {about}
        </p>
      )}
      {kind === 'classes' && <FamilyLengths item={item} />}
      <div className="item-steps">
        <NextSteps item={item} was={was} doings={doings} />
      </div>
    </header>
  );
}

function NextSteps({ item, was, doings }: ItemHeadProps) {
  const say = useSay();
  const { rehearse: Rehearse } = useDoings();
  return (
    <>
      {was.kind === 'classes' && (
        <>
          <ButtonLink variant="primary" icon={DoorOpen} href={`#/run/${encodeURIComponent(item.id)}`}>
            {say('library.run')}
          </ButtonLink>
          <Rehearse plan={was.content} size="normal" />
        </>
      )}
      {item.isBuiltIn ? (
        <Button icon={Copy} onPress={doings.copy} isDisabled={doings.isBusy}>
          {say('library.make-own')}
        </Button>
      ) : (
        <ButtonLink icon={Pencil} href={addressOf({ is: 'edit', kind: item.kind, id: item.id })}>
          {say('library.edit')}
        </ButtonLink>
      )}
    </>
  );
}
