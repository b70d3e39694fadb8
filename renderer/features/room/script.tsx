import { useEffect, useRef } from 'react';
import type { Part } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { clockText } from './clock-text';
import { litLine, scriptOf } from './script-lines';

export interface ScriptProps {
  readonly part: Part;
  /** Active time of the part; null while it does not run. */
  readonly elapsed: Milliseconds | null;
}

/** What is said in the part, with the line that is due now lit and kept in view. */
export function Script({ part, elapsed }: ScriptProps) {
  const say = useSay();
  const script = scriptOf(part);
  const lit = litLine(script, elapsed);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = paper.current?.querySelector<HTMLElement>('[aria-current]');
    if (!line || !paper.current) return;
    paper.current.scrollTop = line.offsetTop - paper.current.clientHeight / 4;
  }, [lit]);
  if (script.length === 0) {
    return (
      <section className="script" aria-labelledby="script">
        <h3 className="reading-heading" id="script">
          {say('room.script')}
        </h3>
        <p className="script-prompt">{part.prompt}</p>
      </section>
    );
  }
  return (
    // A keyboard has to be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
    <section className="script" aria-labelledby="script" ref={paper} tabIndex={0}>
      <h3 className="reading-heading" id="script">
        {say('room.script')}
      </h3>
      <ol className="script-lines">
        {script.map(({ at, text }, index) => (
          <li
            key={at}
            className="script-line"
            aria-current={index === lit ? 'true' : undefined}
            data-past={index < lit}
          >
            <span className="script-time">{clockText(at)}</span>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
