import { groupings, timesShown } from '#core/curriculum/class-plan';
import { milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { LinesField } from './lines-field';
import { listOrNothing, orNothing, type PartEdit, type PartEditProps } from './part-edit';
import { PartField } from './part-field';
import { PartPicture } from './part-picture';
import { PhrasePicker } from './phrase-picker';
import { ScriptEditor } from './script-editor';

const usual = 'as-usual';
const groupingChoices = [usual, ...groupings] as const;
const timeChoices = [usual, ...timesShown] as const;

/** What the room sees and hears said: the one line, the choice, the script. */
export function PartWall({ edit }: PartEditProps) {
  const say = useSay();
  const { part, change, problem } = edit;
  const tellsHome = part.kind === 'closing' || (part.homePractice ?? []).length > 0;
  return (
    <>
      <PartField name="prompt">
        <TextArea
          label={say('inspector.prompt')}
          hint={say('inspector.prompt-hint')}
          value={part.prompt}
          onChange={(prompt) => change((now) => ({ ...now, prompt }), 'prompt', 'prompt')}
          problem={problem('prompt')}
        />
      </PartField>
      <PartField name="choice">
        <TextArea
          label={say('inspector.choice')}
          hint={say('inspector.choice-hint')}
          value={part.choice ?? ''}
          onChange={(choice) => change((now) => ({ ...now, choice: orNothing(choice) }), 'choice', 'choice')}
          isOptional={!part.practice}
          problem={problem('choice')}
        />
        <div className="part-actions">
          <PhrasePicker
            label={say('inspector.take-line-choice')}
            first={['choice', 'distress']}
            onTake={(choice) => change((now) => ({ ...now, choice }), 'choice')}
          />
        </div>
      </PartField>
      <Scripts edit={edit} />
      {tellsHome && (
        <PartField name="homePractice">
          <LinesField
            label={say('inspector.home')}
            hint={say('inspector.home-hint')}
            lines={part.homePractice ?? []}
            onChange={(lines) =>
              change((now) => ({ ...now, homePractice: listOrNothing(lines) }), 'home-practice', 'homePractice')
            }
            problem={homeProblem(edit)}
          />
        </PartField>
      )}
      <div className="part-fields part-fields-wide">
        <PartField name="grouping">
          <Select
            label={say('inspector.grouping')}
            options={groupingChoices.map((id) => ({ id, word: say(`inspector.grouping.${id}`) }))}
            value={part.grouping ?? usual}
            onChange={(to) => change((now) => ({ ...now, grouping: to === usual ? undefined : to }), 'grouping')}
          />
        </PartField>
        <PartField name="timeShown">
          <Select
            label={say('inspector.time-shown')}
            options={timeChoices.map((id) => ({ id, word: say(`inspector.time-shown.${id}`) }))}
            value={part.timeShown ?? usual}
            onChange={(to) => change((now) => ({ ...now, timeShown: to === usual ? undefined : to }), 'time-shown')}
          />
        </PartField>
      </div>
      <PartPicture edit={edit} />
    </>
  );
}

/** The list of what is taken home is one field, so what is wrong with each of it is said there. */
function homeProblem({ part, problem }: PartEdit): string | undefined {
  const each = (part.homePractice ?? []).map((_, index) => problem(`homePractice[${index}]`));
  const all = [problem('homePractice'), ...each].filter((words) => words !== undefined);
  return all.length === 0 ? undefined : [...new Set(all)].join(' ');
}

const stepped = ['activity', 'discussion', 'plan', 'closing', 'check-in'];

/** The lines that are said, and the steps that stay on the wall; whichever a part is of and has. */
function Scripts({ edit }: PartEditProps) {
  const { part } = edit;
  const isStepped = stepped.includes(part.kind);
  const showsLines = !isStepped || part.lines !== undefined;
  const showsSteps = isStepped || part.steps !== undefined;
  return (
    <>
      {showsSteps && <PartScript edit={edit} list="steps" />}
      {showsLines && <PartScript edit={edit} list="lines" />}
    </>
  );
}

function PartScript({
  edit: { plan, part, change, problem },
  list,
}: PartEditProps & { readonly list: 'lines' | 'steps' }) {
  const say = useSay();
  return (
    <ScriptEditor
      label={say(`inspector.${list}`)}
      hint={say(`inspector.${list}-hint`)}
      lines={part[list] ?? []}
      name={list}
      within={{ from: milliseconds(0), to: part.duration }}
      language={plan.language}
      onChange={(to, what, where) =>
        change((now) => ({ ...now, [list]: listOrNothing(to(now[list] ?? [])) }), what, where)
      }
      problem={problem}
    />
  );
}
