import type { LibraryItem } from '#core/library/library-item';
import { lengthsOf } from '#core/library/shelf';
import { useSay } from '#ui/say';
import { wholeMinutes } from './item-words';
import { useLibrary } from './library-data';
import { addressOf } from './pages';

/** The lengths in which a class can be held, each with a page of its own. */
export function FamilyLengths({ item }: { readonly item: LibraryItem }) {
  const say = useSay();
  const { items } = useLibrary();
  const lengths = lengthsOf(item, items);
  if (lengths.length < 2) return null;
  return (
    <nav className="family-lengths" aria-label={say('library.lengths')}>
      {lengths.map(({ kind, id, length }) => (
        <a key={id} href={addressOf({ is: 'item', kind, id })} aria-current={id === item.id ? 'page' : undefined}>
          {length !== null && say('library.minutes', { minutes: wholeMinutes(length) })}
        </a>
      ))}
    </nav>
  );
}
