import type { Curriculum, Meeting } from '#core/curriculum/curriculum';
import { entryKey } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { useSay } from '#ui/say';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { shelfPlace } from './shelf-view';
import { openedIn, useItem } from './use-item';

/** A series as a path of its meetings. */
export function CurriculumPath({ item }: { readonly item: LibraryItem }) {
  const say = useSay();
  const { kind, id, title, about, language, count } = item;
  const opened = openedIn(useItem(item));
  const meetings = opened?.was.kind === 'curricula' ? opened.was.content.meetings : [];
  return (
    <article className="path" lang={language}>
      <h3 className="path-title">
        <a
          href={addressOf({ is: 'item', kind, id })}
          data-item={entryKey(item)}
          onClick={() => shelfPlace.setState({ opened: entryKey(item) })}
        >
          {title}
        </a>
      </h3>
      <p className="path-about">{about}</p>
      {/* Its place is kept until the meetings are there. */}
      <ol className="path-stops" aria-label={say('library.meetings', { count })}>
        {meetings.map((meeting, index) => (
          <Stop key={`${index}/${meeting.theme}`} meeting={meeting} number={index + 1} />
        ))}
      </ol>
    </article>
  );
}

interface StopProps {
  readonly meeting: Curriculum['meetings'][number];
  readonly number: number;
}

/** The class of a meeting that is here, the first of its lengths. */
function useClassOf({ classes }: Meeting): LibraryItem | null {
  const { byKey } = useLibrary();
  const [first = null] = classes.flatMap((id) => byKey.get(entryKey({ kind: 'classes', id })) ?? []);
  return first;
}

function Stop({ meeting, number }: StopProps) {
  const held = useClassOf(meeting);
  return (
    <li className="path-stop">
      <span className="path-number" aria-hidden>
        {number}
      </span>
      {held === null ? (
        <span className="path-theme">{meeting.theme}</span>
      ) : (
        <a className="path-theme" href={addressOf({ is: 'item', kind: 'classes', id: held.id })}>
          {meeting.theme}
        </a>
      )}
    </li>
  );
}
