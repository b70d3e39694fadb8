import type { ReactNode } from 'react';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { useSay } from '#ui/say';
import { kindWords, tagWords, wholeMinutes } from './item-words';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { look, lookAtAll } from './shelf-view';

export interface ItemDetailsProps {
  readonly item: LibraryItem;
  readonly was: LibraryContent;
}

/** What there is to know of it at a glance, and what it is about. */
export function ItemDetails({ item, was }: ItemDetailsProps) {
  const say = useSay();
  const { kind, language, tags, version, length, changedAt } = item;
  const grade = was.kind === 'curricula' ? undefined : was.content.grade;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return (
    <section className="item-details" aria-label={say('library.details')}>
      <dl>
        {length !== null && (
          <Fact name={say('library.length')}>{say('library.minutes', { minutes: wholeMinutes(length) })}</Fact>
        )}
        {kind === 'practices' && <Fact name={say('library.what')}>{kindWords(say, item)}</Fact>}
        {kind === 'classes' && <Fact name={say('library.parts')}>{item.count}</Fact>}
        {kind === 'curricula' && <Fact name={say('library.meetings-name')}>{item.count}</Fact>}
        {grade !== undefined && <Fact name={say('library.grade')}>{say('library.grade-words', { grade })}</Fact>}
        <MadeFrom item={item} />
        <Fact name={say('library.language')}>{names.of(language)}</Fact>
        <Fact name={say('library.licence')}>{was.content.licence}</Fact>
        <Fact name={say('library.version')}>
          {changedAt === null ? version : say('library.version-of', { version, date: changedAt })}
        </Fact>
      </dl>
      {tags.length > 0 && (
        <ul className="item-tags" aria-label={say('library.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <a
                className="shelf-tag"
                href={addressOf({ is: 'shelf', kind: null })}
                onClick={() => {
                  lookAtAll();
                  look({ tags: [tag] });
                }}
              >
                {tagWords(tag)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MadeFrom({ item: { kind, basedOn } }: Pick<ItemDetailsProps, 'item'>) {
  const say = useSay();
  const { byKey } = useLibrary();
  const base = basedOn === null ? undefined : byKey.get(entryKey({ kind, id: basedOn.id }));
  if (basedOn === null || base === undefined) return null;
  return (
    <Fact name={say('library.made-from')}>
      <a href={addressOf({ is: 'item', kind, id: base.id })}>{base.title}</a>{' '}
      {say('library.version-number', { version: basedOn.version })}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
