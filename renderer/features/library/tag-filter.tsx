import { useId, useMemo, useState } from 'react';
import type { LibraryKind } from '#core/library/library-entry';
import { countedTags, isWanted } from '#core/library/shelf';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { tagWords } from './item-words';
import { useLibrary } from './library-data';
import { look, useShelfView } from './shelf-view';

/** Tags that are shown before somebody asks for all. */
const few = 12;

/** What things are about; each tag that is pressed narrows what is found. */
export function TagFilter({ kind }: { readonly kind: LibraryKind | null }) {
  const say = useSay();
  const heading = useId();
  const { items } = useLibrary();
  const wish = useShelfView((view) => view.wish);
  const [isAll, showAll] = useState(false);
  const { tags } = wish;
  const counted = useMemo(
    () => countedTags(items.filter((item) => isWanted(item, { ...wish, kind }))).map(({ tag }) => tag),
    [items, kind, wish],
  );
  const others = counted.filter((tag) => !tags.includes(tag));
  const shown = [...tags, ...(isAll ? others : others.slice(0, few))];
  if (shown.length === 0) return null;
  const press = (tag: string): void =>
    look({ tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] });
  return (
    <div className="shelf-tags">
      <h2 className="shelf-tags-heading" id={heading}>
        {say('library.tags')}
      </h2>
      <ul aria-labelledby={heading}>
        {shown.map((tag) => (
          <li key={tag}>
            <button type="button" className="shelf-tag" aria-pressed={tags.includes(tag)} onClick={() => press(tag)}>
              {tagWords(tag)}
            </button>
          </li>
        ))}
      </ul>
      {others.length > few && (
        <Button variant="plain" onPress={() => showAll(!isAll)} isExpanded={isAll}>
          {say(isAll ? 'library.fewer-tags' : 'library.all-tags')}
        </Button>
      )}
    </div>
  );
}
