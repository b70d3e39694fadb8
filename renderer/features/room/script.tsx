import './moment.css';
import { useEffect, useId, useRef } from 'react';
import type { Part, TimedLine } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { clockText } from './clock-text';
import { litLine, type NextLine, nextLine, scriptOf } from './script-lines';

export interface ScriptProps {
  readonly part: Part;
  /** Active time of the part; null while it does not run. */
  readonly elapsed: Milliseconds | null;
}

/** What is said in the part: the line that is due lit and kept in view, the next one ready, and the quiet until then. */
export function Script({ part, elapsed }: ScriptProps) {
  const say = useSay();
  const id = useId();
  const script = scriptOf(part);
  const lit = litLine(script, elapsed);
  const next = nextLine(script, elapsed);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = paper.current?.querySelector<HTMLElement>('[aria-current]');
    if (!line || !paper.current) return;
    paper.current.scrollTop = line.offsetTop - paper.current.clientHeight / 4;
  }, [lit]);
  if (script.length === 0) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
      <section className="script" aria-labelledby={id} tabIndex={0}>
        <h3 className="reading-heading" id={id}>
          {say('room.script')}
        </h3>
        <p className="script-prompt">{part.prompt}</p>
      </section>
    );
  }
  return (
    // A keyboard has to be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
    <section className="script" aria-labelledby={id} ref={paper} tabIndex={0}>
      <h3 className="reading-heading" id={id}>
        {say('room.script')}
      </h3>
      <ol className="script-lines">
        {script.map((line, index) => (
          <ScriptLine
            key={`${line.at} ${line.text}`}
            line={line}
            place={index - lit}
            next={next?.index === index ? next : null}
          />
        ))}
      </ol>
      {/* At the turn of a line, once; the seconds are for eyes only. */}
      <div role="status">
        <VisuallyHidden>{script[lit]?.text ?? ''}</VisuallyHidden>
      </div>
    </section>
  );
}

interface ScriptLineProps {
  readonly line: TimedLine;
  /** 0 for the line that is due, below for those before it. */
  readonly place: number;
  /** Where this is the line that comes next. */
  readonly next: NextLine | null;
}

function ScriptLine({ line, place, next }: ScriptLineProps) {
  const say = useSay();
  return (
    <li
      className="script-line"
      aria-current={place === 0 ? 'true' : undefined}
      data-past={place < 0}
      data-next={next !== null || undefined}
    >
      {next !== null && (
        <span className="script-ready">
          {say('room.script-next')}
          <span className="script-quiet" aria-hidden>
            {say('room.quiet-left', { seconds: Math.ceil(next.in / 1000) })}
          </span>
        </span>
      )}
      <span className="script-time">{clockText(line.at)}</span>
      {line.text}
    </li>
  );
}
