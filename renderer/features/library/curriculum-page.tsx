import type { Curriculum, Meeting } from '#core/curriculum/curriculum';
import { entryKey } from '#core/library/library-entry';
import { useSay } from '#ui/say';
import { wholeMinutes } from './item-words';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { TakeHome } from './take-home';

/** A series to read: its meetings in order, each with the classes that can be held. */
export function CurriculumBody({ curriculum }: { readonly curriculum: Curriculum }) {
  const say = useSay();
  return (
    <>
      <section className="item-section" aria-labelledby="item-meetings">
        <h2 className="item-heading" id="item-meetings">
          {say('library.meetings-name')}
        </h2>
        <ol className="meetings" lang={curriculum.language}>
          {curriculum.meetings.map((meeting, index) => (
            <MeetingView key={`${index}/${meeting.theme}`} meeting={meeting} number={index + 1} />
          ))}
        </ol>
      </section>
      <TakeHome content={curriculum} />
    </>
  );
}

function MeetingView({ meeting, number }: { readonly meeting: Meeting; readonly number: number }) {
  const say = useSay();
  const { byKey } = useLibrary();
  const { theme, about, classes, homePractice } = meeting;
  const held = classes.flatMap((id) => byKey.get(entryKey({ kind: 'classes', id })) ?? []);
  // The lengths of one class need its name only once.
  const isOne = new Set(held.map(({ title }) => title)).size === 1;
  return (
    <li className="meeting">
      <span className="path-number" aria-hidden>
        {number}
      </span>
      <div className="meeting-words">
        <h3 className="meeting-theme">{theme}</h3>
        <p>{about}</p>
        {held.length > 0 && (
          <ul className="meeting-held" aria-label={say('library.classes-of', { theme })}>
            {held.map(({ kind, id, title, length }) => {
              const whole = say('library.class-of', { title, minutes: minutesOf(length) });
              return (
                <li key={id}>
                  <a href={addressOf({ is: 'item', kind, id })} aria-label={whole}>
                    {isOne ? say('library.minutes', { minutes: minutesOf(length) }) : whole}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
        {held.length < classes.length && (
          <p className="part-quiet">{say('library.classes-missing', { count: classes.length - held.length })}</p>
        )}
        {homePractice.length > 0 && (
          <>
            <h4 className="part-heading">{say('library.home')}</h4>
            <ul className="part-list">
              {homePractice.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

function minutesOf(length: Parameters<typeof wholeMinutes>[0] | null): number {
  return length === null ? 0 : wholeMinutes(length);
}
