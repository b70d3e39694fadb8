import './front.css';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PartKind } from '#core/curriculum/class-plan';
import type { LibraryKind } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { groupOf, isWanted, type PracticeGroup, practiceGroups, type Shelved, shelved } from '#core/library/shelf';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { CurriculumPath } from './curriculum-path';
import { ItemIcon } from './item-icon';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { ShelfRow } from './shelf-row';
import { anyWish, look } from './shelf-view';

/** How many of each are shown before somebody goes further. */
const few = { favourites: 5, curricula: 3, classes: 4 } as const;

/** The kind whose picture stands for a group. */
const pictured: Readonly<Record<PracticeGroup, PartKind>> = {
  breathing: 'breathing',
  relaxation: 'relaxation',
  guided: 'guided',
  activity: 'activity',
  frame: 'welcome',
};

function newestFirst(one: LibraryItem, other: LibraryItem): number {
  return (other.changedAt ?? 0) - (one.changedAt ?? 0);
}

/** The library as it opens: what one goes back to, the series, the classes, and the practices by what they lead. */
export function ShelfFront() {
  const say = useSay();
  const { items } = useLibrary();
  const there = items.filter((item) => isWanted(item, { ...anyWish, kind: null }));
  const of = (kind: LibraryKind) => there.filter((item) => item.kind === kind).toSorted(newestFirst);
  const [curricula, classes] = [of('curricula'), shelved(of('classes'))];
  // The weeks of a series are found in it.
  const single = classes.filter(({ item }) => item.family === null);
  const favourites = shelved(there.filter(({ isFavourite }) => isFavourite)).slice(0, few.favourites);
  return (
    <div className="front">
      {favourites.length > 0 && (
        <FrontSection heading={say('library.favourites')}>
          <Rows rows={favourites} isMixed />
        </FrontSection>
      )}
      {curricula.length > 0 && (
        <FrontSection heading={say('library.kind.curricula')}>
          {curricula.slice(0, few.curricula).map((item) => (
            <CurriculumPath key={item.id} item={item} />
          ))}
        </FrontSection>
      )}
      {classes.length > 0 && (
        <FrontSection
          heading={say('library.kind.classes')}
          more={<More kind="classes" words={say('library.all-classes', { count: classes.length })} />}
        >
          <Rows rows={(single.length > 0 ? single : classes).slice(0, few.classes)} isMixed={false} />
        </FrontSection>
      )}
      <FrontSection
        heading={say('library.kind.practices')}
        more={<More kind="practices" words={say('library.all-practices', { count: of('practices').length })} />}
      >
        <GroupTiles practices={of('practices')} />
      </FrontSection>
    </div>
  );
}

interface FrontSectionProps {
  readonly heading: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

function FrontSection({ heading, more, children }: FrontSectionProps) {
  return (
    <section className="shelf-section" aria-label={heading}>
      <div className="front-head">
        <h2 className="shelf-heading">{heading}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}

function More({ kind, words }: { readonly kind: LibraryKind; readonly words: string }) {
  return (
    <ButtonLink variant="plain" icon={ArrowRight} href={addressOf({ is: 'shelf', kind })}>
      {words}
    </ButtonLink>
  );
}

function Rows({ rows, isMixed }: { readonly rows: readonly Shelved[]; readonly isMixed: boolean }) {
  return (
    <ul className="shelf-rows">
      {rows.map((one) => (
        <ShelfRow key={`${one.item.kind}/${one.item.id}`} one={one} isMixed={isMixed} />
      ))}
    </ul>
  );
}

/** The practices by what they lead, each with a few by name. */
function GroupTiles({ practices }: { readonly practices: readonly LibraryItem[] }) {
  const say = useSay();
  return (
    <ul className="front-tiles">
      {practiceGroups.map((group) => {
        const members = practices.filter(({ partKind }) => partKind !== null && groupOf(partKind) === group);
        if (members.length === 0) return null;
        return (
          <li key={group} className="front-tile">
            <ItemIcon kind="practices" partKind={pictured[group]} />
            <div>
              <h3 className="front-tile-title">
                <a href={addressOf({ is: 'shelf', kind: 'practices' })} onClick={() => look({ group })}>
                  {say(`library.group.${group}`)}
                </a>{' '}
                <span className="shelf-kind-count">{members.length}</span>
              </h3>
              <p className="shelf-row-about">
                {members
                  .slice(0, 3)
                  .map(({ title }) => title)
                  .join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
