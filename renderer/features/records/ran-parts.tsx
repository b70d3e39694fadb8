import type { ClassPlan, Part, TimedLine } from '#core/curriculum/class-plan';
import { minuteMark } from '#core/time/minute-mark';
import { useSay } from '#ui/say';
import { spanFigures } from '#ui/typed-span';
import type { WordId } from '#words/en';
import { RanHeading } from './ran-heading';

/** All parts of a class with all that the room and the facilitator had of them. */
export function RanParts({ plan, level }: { readonly plan: ClassPlan; readonly level: 2 | 3 }) {
  const say = useSay();
  return (
    <section className="ran-parts" aria-labelledby="ran-parts">
      <RanHeading level={level} id="ran-parts">
        {say('ran.parts')}
      </RanHeading>
      <ol lang={plan.language}>
        {plan.parts.map((part) => (
          <RanPart key={part.id} part={part} />
        ))}
      </ol>
    </section>
  );
}

function RanPart({ part }: { readonly part: Part }) {
  const say = useSay();
  const { title, kind, duration, prompt } = part;
  const blocks = blocksOf(part);
  return (
    <li className="ran-part">
      <div className="ran-part-head">
        <p className="ran-part-title">{title}</p>
        <p className="ran-part-facts">
          {say(`kind.${kind}`)} · {say('ran.minutes', { minutes: spanFigures(duration / 1000) })}
        </p>
      </div>
      {prompt !== '' && <p className="ran-prompt">{prompt}</p>}
      {blocks.length > 0 && (
        <details>
          <summary>{say('ran.all', { title })}</summary>
          <dl className="ran-words">
            {blocks.map(({ word, lines }) => (
              <div key={word}>
                <dt>{say(word)}</dt>
                {lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and never change here
                  <dd key={index}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

interface Block {
  readonly word: WordId;
  readonly lines: readonly string[];
}

function timed(lines: readonly TimedLine[] = []): readonly string[] {
  return lines.map(({ at, text }) => `${minuteMark(at)}  ${text}`);
}

function blocksOf({ choice, lines, steps, breathing, relaxation, homePractice = [], notes }: Part): readonly Block[] {
  const all: readonly Block[] = [
    { word: 'ran.choice', lines: choice === undefined ? [] : [choice] },
    { word: 'ran.breath', lines: breathing === undefined ? [] : [breathing.pattern.name] },
    { word: 'ran.groups', lines: relaxation === undefined ? [] : relaxation.groups.map(({ name }) => name) },
    { word: 'ran.script', lines: timed(lines) },
    { word: 'ran.steps', lines: timed(steps) },
    { word: 'ran.home', lines: homePractice },
    { word: 'ran.notes', lines: notes },
  ];
  return all.filter((block) => block.lines.length > 0);
}
