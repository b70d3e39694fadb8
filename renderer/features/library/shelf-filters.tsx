import './shelf-filters.css';
import { type ReactNode, useMemo } from 'react';
import { type LibraryKind, libraryKinds } from '#core/library/library-entry';
import { groupOf, isWanted, makers, practiceGroups, shelved } from '#core/library/shelf';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { anyWish, look, useShelfView } from './shelf-view';
import { TagFilter } from './tag-filter';

/** The kinds as people go through them: the whole series first. */
const kinds = [null, ...libraryKinds.toReversed()] as const;

/** What of the shelf is shown. */
export function ShelfFilters({ kind }: { readonly kind: LibraryKind | null }) {
  const say = useSay();
  const { items } = useLibrary();
  const wish = useShelfView((view) => view.wish);
  const there = useMemo(() => shelved(items.filter((item) => isWanted(item, { ...anyWish, kind: null }))), [items]);
  const count = (of: LibraryKind | null) => there.filter(({ item }) => of === null || item.kind === of).length;
  return (
    <div className="shelf-filters">
      <nav aria-label={say('library.kinds')}>
        <ul className="shelf-kinds">
          {kinds.map((one) => (
            <li key={one ?? 'everything'}>
              <KindLink kind={one} isHere={one === kind} count={count(one)}>
                {say(one === null ? 'library.everything' : `library.kind.${one}`)}
              </KindLink>
              {one === 'practices' && kind === 'practices' && <Groups />}
            </li>
          ))}
        </ul>
      </nav>
      <Segmented
        label={say('library.made-by')}
        isLabelHidden
        options={makers.map((id) => ({ id, word: say(`library.maker.${id}`) }))}
        value={wish.maker}
        onChange={(maker) => look({ maker })}
      />
      <div className="shelf-checks">
        <Checkbox isChecked={wish.isFavourite} onChange={(isFavourite) => look({ isFavourite })}>
          {say('library.favourites-only')}
        </Checkbox>
        <Checkbox isChecked={wish.isArchived} onChange={(isArchived) => look({ isArchived })}>
          {say('library.archive-only')}
        </Checkbox>
      </div>
      <TagFilter kind={kind} />
    </div>
  );
}

interface KindLinkProps {
  readonly kind: LibraryKind | null;
  readonly isHere: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

function KindLink({ kind, isHere, count, children }: KindLinkProps) {
  return (
    <a
      className="shelf-kind"
      href={addressOf({ is: 'shelf', kind })}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => look({ group: null, tags: [] })}
    >
      {children} <span className="shelf-kind-count">{count}</span>
    </a>
  );
}

/** The practices by what they lead. */
function Groups() {
  const say = useSay();
  const { items } = useLibrary();
  const { group } = useShelfView((view) => view.wish);
  const practices = items.filter((item) => isWanted(item, { ...anyWish, kind: 'practices' }));
  return (
    <ul className="shelf-groups">
      {practiceGroups.map((one) => (
        <li key={one}>
          <button
            type="button"
            className="shelf-kind"
            aria-pressed={one === group}
            onClick={() => look({ group: one === group ? null : one })}
          >
            {say(`library.group.${one}`)}{' '}
            <span className="shelf-kind-count">
              {practices.filter(({ partKind }) => partKind !== null && groupOf(partKind) === one).length}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
