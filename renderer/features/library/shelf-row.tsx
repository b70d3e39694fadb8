import { Archive, Star } from 'lucide-react';
import { entryKey } from '#core/library/library-entry';
import type { Shelved } from '#core/library/shelf';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { ItemIcon } from './item-icon';
import { kindWords, lengthsWords, titleWords } from './item-words';
import { addressOf } from './pages';
import { shelfPlace } from './shelf-view';

export interface ShelfRowProps {
  readonly one: Shelved;
  /** Things of other kinds stand around it: it says what it is. */
  readonly isMixed: boolean;
}

/** One thing on the shelf: what it is, what it is for, how long it takes. */
export function ShelfRow({ one, isMixed }: ShelfRowProps) {
  const say = useSay();
  const { item, lengths } = one;
  const { kind, id, about, language } = item;
  const isFavourite = lengths.some((each) => each.isFavourite);
  return (
    <li className="shelf-row">
      <ItemIcon kind={kind} partKind={item.partKind} />
      <div className="shelf-row-words" lang={language}>
        <h3 className="shelf-row-title">
          <a
            href={addressOf({ is: 'item', kind, id })}
            data-item={entryKey(item)}
            onClick={() => shelfPlace.setState({ opened: entryKey(item) })}
          >
            {titleWords(say, item)}
          </a>
          {isFavourite && <Mark icon={Star} word={say('library.favourite')} isLit />}
          {item.isArchived && <Mark icon={Archive} word={say('library.archived')} />}
        </h3>
        <p className="shelf-row-about">{about}</p>
      </div>
      <p className="shelf-row-facts">
        <span>{lengthsWords(say, one)}</span>
        {isMixed && <span className="shelf-row-kind">{kindWords(say, item)}</span>}
        {!isMixed && item.partKind !== null && <span className="shelf-row-kind">{say(`kind.${item.partKind}`)}</span>}
        {item.hasNewerBase && <span className="shelf-row-news">{say('library.newer-base-short')}</span>}
      </p>
    </li>
  );
}

interface MarkProps {
  readonly icon: typeof Star;
  readonly word: string;
  readonly isLit?: boolean;
}

function Mark({ icon: Icon, word, isLit = false }: MarkProps) {
  return (
    <span className="shelf-mark" data-lit={isLit}>
      <Icon className="icon" aria-hidden />
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}
