import './part-content.css';
import type { Part, TimedLine } from '#core/curriculum/class-plan';
import { entryKey } from '#core/library/library-entry';
import { minuteMark } from '#core/time/minute-mark';
import { useSay } from '#ui/say';
import { useLibrary } from './library-data';
import { addressOf } from './pages';
import { PartLed } from './part-led';
import { Told, ToldHeading } from './told';

export interface PartContentProps {
  readonly part: Part;
  /** BCP 47 language tag of the class. */
  readonly language: string;
}

/** Everything in a part: what the room sees beside what only the facilitator sees. */
export function PartContent({ part, language }: PartContentProps) {
  const say = useSay();
  const { prompt, choice, grouping, picture, lines = [], steps = [], homePractice = [], notes, source } = part;
  return (
    <div className="part-content">
      <Told heading={say('library.room-sees')}>
        <div lang={language}>
          <p className="part-prompt">{prompt}</p>
          {choice !== undefined && <p className="part-choice">{choice}</p>}
        </div>
        {grouping !== undefined && grouping !== 'alone' && <p>{say(`sheet.grouping.${grouping}`)}</p>}
        {picture !== undefined && <p>{say('library.picture', { alt: picture.alt })}</p>}
        <TimedLines lines={steps} language={language} />
        <TimedLines lines={lines} language={language} />
        {homePractice.length > 0 && (
          <>
            <ToldHeading>{say('library.home')}</ToldHeading>
            <ul className="part-list" lang={language}>
              {homePractice.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </Told>
      <div className="part-own">
        {notes.length > 0 && (
          <Told heading={say('library.you-see')}>
            <ul className="part-list" lang={language}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Told>
        )}
        <PartLed part={part} />
        {(source !== undefined || part.from !== undefined) && (
          <Told heading={say('library.from')}>
            {part.from !== undefined && <FromPractice practice={part.from.practice} />}
            {source !== undefined && <p className="part-source">{source}</p>}
          </Told>
        )}
      </div>
    </div>
  );
}

interface TimedLinesProps {
  readonly lines: readonly TimedLine[];
  readonly language: string;
}

function TimedLines({ lines, language }: TimedLinesProps) {
  if (lines.length === 0) return null;
  return (
    <ol className="part-lines" lang={language}>
      {lines.map(({ at, text }) => (
        <li key={`${at}/${text}`}>
          <span className="part-line-at">{minuteMark(at)}</span>
          {text}
        </li>
      ))}
    </ol>
  );
}

function FromPractice({ practice }: { readonly practice: string }) {
  const say = useSay();
  const { byKey } = useLibrary();
  const item = byKey.get(entryKey({ kind: 'practices', id: practice }));
  if (item === undefined) return null;
  return (
    <p>
      {say('library.the-practice')} <a href={addressOf({ is: 'item', kind: 'practices', id: item.id })}>{item.title}</a>
    </p>
  );
}
