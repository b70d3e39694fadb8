import { partKinds } from '#core/curriculum/class-plan';
import { withLength } from '#core/library/class-edit';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { SpanField } from '#ui/span-field';
import { TextField } from '#ui/text-field';
import { useGuideStart } from './guide-start';
import { lengthWords } from './length-words';
import { asKind } from './part-as-kind';
import type { PartEdit } from './part-edit';
import { PartField } from './part-field';

export interface PartWhatProps {
  readonly edit: PartEdit;
  /** How much longer it usually runs than it is given; below 0: shorter; null: nobody knows. */
  readonly usual: Milliseconds | null;
}

const priorities = ['1', '2', '3', '4', '5'] as const;
/** Under this a part runs as planned, milliseconds. */
const hardlyOver = 30_000;

/** What a part is: its name and kind, how long it takes, and what may be done to that. */
export function PartWhat({ edit, usual }: PartWhatProps) {
  const say = useSay();
  const { part, change, problem } = edit;
  const start = useGuideStart();
  const priority = priorities.find((one) => Number(one) === (part.priority ?? 3)) ?? '3';
  return (
    <>
      <PartField name="title">
        <TextField
          label={say('inspector.title')}
          value={part.title}
          onChange={(title) => change((before) => ({ ...before, title: title.slice(0, 300) }), 'title', 'title')}
          problem={problem('title') ?? (part.title.trim() === '' ? say('inspector.title-missing') : undefined)}
        />
      </PartField>
      <PartField name="kind">
        <Select
          label={say('inspector.kind')}
          options={partKinds.map((kind) => ({ id: kind, word: say(`kind.${kind}`) }))}
          value={part.kind}
          onChange={(kind) => change((before) => asKind(before, kind, start), 'kind')}
        />
      </PartField>
      <div className="part-fields part-fields-narrow">
        <PartField name="duration">
          <SpanField
            label={say('inspector.minutes')}
            {...(usual === null || Math.abs(usual) < hardlyOver
              ? {}
              : {
                  hint: say(usual > 0 ? 'inspector.usually-over' : 'inspector.usually-under', {
                    by: lengthWords(say, usual),
                  }),
                })}
            seconds={part.duration / 1000}
            onChange={(to) => to !== null && change((before) => withLength(before, seconds(to)), 'part-minutes')}
            problem={problem('duration')}
          />
        </PartField>
        <PartBound edit={edit} which="least" />
        <PartBound edit={edit} which="most" />
      </div>
      <div className="part-choices">
        <Checkbox
          isChecked={part.practice}
          onChange={(practice) => change((now) => ({ ...now, practice }), 'practice')}
        >
          {say('inspector.practice')}
        </Checkbox>
        <Checkbox
          isChecked={part.mayDrop ?? false}
          onChange={(mayDrop) => change((now) => ({ ...now, mayDrop: mayDrop || undefined }), 'may-drop')}
        >
          {say('inspector.may-drop')}
        </Checkbox>
      </div>
      <PartField name="priority">
        <Select
          label={say('inspector.priority')}
          options={priorities.map((one) => ({ id: one, word: say(`inspector.priority.${one}`) }))}
          value={priority}
          onChange={(one) => change((now) => ({ ...now, priority: one === '3' ? undefined : Number(one) }), 'priority')}
          problem={problem('priority')}
        />
      </PartField>
    </>
  );
}

interface PartBoundProps {
  readonly edit: PartEdit;
  readonly which: 'least' | 'most';
}

/** The shortest or the longest that a part may become: never on the wrong side of its own length. */
function PartBound({ edit: { part, change, problem }, which }: PartBoundProps) {
  const say = useSay();
  const at = part[which];
  const bounded = (to: number): Milliseconds =>
    milliseconds(which === 'least' ? Math.min(part.duration, to) : Math.max(part.duration, to));
  return (
    <PartField name={which}>
      <SpanField
        label={say(`inspector.${which}`)}
        seconds={at === undefined ? null : at / 1000}
        start={part.duration / 1000}
        onChange={(to) => change((now) => ({ ...now, [which]: to === null ? undefined : bounded(to * 1000) }), which)}
        problem={problem(which)}
      />
    </PartField>
  );
}
