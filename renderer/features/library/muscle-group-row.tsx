import './line-text.css';
import { useId } from 'react';
import type { MuscleGroup } from '#core/curriculum/class-plan';
import { useSay } from '#ui/say';
import { orNothing, type PartEdit } from './part-edit';

/** Characters. */
const longest = 300;

export interface MuscleGroupRowProps {
  readonly edit: PartEdit;
  readonly group: MuscleGroup;
  readonly index: number;
  readonly onChoose: () => void;
  readonly onChange: (to: MuscleGroup, where: string) => void;
}

/** One group of a relaxation: its name, and what to do while it tenses. */
export function MuscleGroupRow({ edit: { plan, problem }, group, index, onChoose, onChange }: MuscleGroupRowProps) {
  const say = useSay();
  const problemId = useId();
  const number = index + 1;
  const field = `relaxation.groups[${index}]`;
  const wrong = [problem(`${field}.name`), problem(`${field}.how`)].filter((words) => words !== undefined).join(' ');
  const shared = {
    rows: 1,
    lang: plan.language,
    spellCheck: false,
    'aria-invalid': wrong !== '',
    'aria-describedby': wrong === '' ? undefined : problemId,
  };
  return (
    <li>
      <div className="muscle-group" data-field={field} onFocus={onChoose}>
        <span className="muscle-group-number" aria-hidden>
          {number}
        </span>
        <textarea
          {...shared}
          className="line-text muscle-group-name"
          aria-label={say('inspector.group', { number })}
          value={group.name}
          onChange={({ target }) => onChange({ ...group, name: oneLine(target.value) }, `${field}.name`)}
        />
        <textarea
          {...shared}
          className="line-text"
          aria-label={say('inspector.group-how', { number })}
          placeholder={say('inspector.group-how-empty')}
          value={group.how ?? ''}
          onChange={({ target }) => onChange({ ...group, how: orNothing(oneLine(target.value)) }, `${field}.how`)}
        />
        {wrong !== '' && (
          <p className="field-problem" id={problemId}>
            {wrong}
          </p>
        )}
      </div>
    </li>
  );
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').slice(0, longest);
}
