import { BookOpen, Check, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { entryKey } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { librarySearch } from '#core/library/search';
import { milliseconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { Finder } from '#ui/finder';
import { type Say, useSay } from '#ui/say';
import { lengthWords } from './length-words';
import { useLibrary } from './library-data';
import { addressOf } from './pages';

export interface MeetingClassesProps {
  /** Ids. */
  readonly classes: readonly string[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The classes in which a meeting can be held, and where more are chosen from. */
export function MeetingClasses({ classes, onAdd, onRemove }: MeetingClassesProps) {
  const say = useSay();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <section className="class-facts-section" aria-labelledby="meeting-classes">
      <div>
        <h3 className="editor-heading" id="meeting-classes">
          {say('of-curriculum.classes')}
        </h3>
        <p className="item-editor-lead">
          {say(classes.length === 0 ? 'of-curriculum.classes-none' : 'of-curriculum.classes-lead')}
        </p>
      </div>
      <ul className="meeting-classes">
        {classes.map((id) => (
          <Chosen key={id} id={id} onRemove={() => onRemove(id)} />
        ))}
      </ul>
      {isChoosing && <Picker chosen={classes} onTake={onAdd} />}
      <div>
        <Button icon={isChoosing ? Check : Plus} isExpanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
          {say(isChoosing ? 'of-curriculum.choose-close' : 'of-curriculum.choose-class')}
        </Button>
      </div>
    </section>
  );
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const say = useSay();
  const { byKey } = useLibrary();
  const item = byKey.get(entryKey({ kind: 'classes', id }));
  const title = item?.title ?? say('of-curriculum.class-gone', { id });
  return (
    <li className="meeting-class">
      <span>
        {item === undefined ? (
          <span className="meeting-class-gone">{title}</span>
        ) : (
          <a className="meeting-class-title" href={addressOf({ is: 'item', kind: 'classes', id })}>
            {title}
          </a>
        )}
        {item !== undefined && <span className="meeting-class-facts">{factsOf(say, item)}</span>}
      </span>
      <Button variant="plain" label={say('of-curriculum.take-out-label', { title })} onPress={onRemove}>
        {say('of-curriculum.take-out')}
      </Button>
    </li>
  );
}

function factsOf(say: Say, { length, count }: LibraryItem): string {
  return say('of-curriculum.class-facts', { length: lengthWords(say, length ?? milliseconds(0)), parts: count });
}

/** As many as a person looks through before they type one more letter. */
const mostShown = 40;

interface PickerProps {
  readonly chosen: readonly string[];
  readonly onTake: (id: string) => void;
}

function Picker({ chosen, onTake }: PickerProps) {
  const say = useSay();
  const { items, byKey } = useLibrary();
  const [words, setWords] = useState('');
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    inside.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const classes = useMemo(() => items.filter(({ kind, isArchived }) => kind === 'classes' && !isArchived), [items]);
  const search = useMemo(() => librarySearch(classes), [classes]);
  const found = words.trim() === '' ? classes : search.find(words).flatMap((key) => byKey.get(key) ?? []);
  const offered = found.filter(({ id }) => !chosen.includes(id)).slice(0, mostShown);
  return (
    <div className="meeting-picker" ref={inside}>
      <Finder
        label={say('of-curriculum.search')}
        placeholder={say('of-curriculum.search-placeholder')}
        found={say('of-curriculum.found')}
        empty={say('of-curriculum.search-empty')}
        words={words}
        onWords={setWords}
        groups={[
          {
            id: 'classes',
            word: say('of-curriculum.group'),
            items: offered.map((item) => ({
              id: item.id,
              word: item.title,
              note: item.about,
              figure: factsOf(say, item),
              icon: BookOpen,
            })),
          },
        ]}
        onTake={onTake}
      />
    </div>
  );
}
