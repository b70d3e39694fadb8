import './muscle-groups.css';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MuscleGroup } from '#core/curriculum/class-plan';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { GroupsOfPractice } from './groups-of-practice';
import { changeRelaxation } from './guide-change';
import { orNothing, type PartEdit, withItem, withoutItem, withSwapped } from './part-edit';

export interface MuscleGroupsProps {
  readonly edit: PartEdit;
  readonly groups: readonly MuscleGroup[];
}

const most = 20;
const longest = 300;

/** The groups of a relaxation in their order, each with what to do while it tenses. */
export function MuscleGroups({ edit, groups }: MuscleGroupsProps) {
  const say = useSay();
  const [chosen, choose] = useState(0);
  const at = Math.min(chosen, groups.length - 1);
  const number = at + 1;
  const set = (to: (now: readonly MuscleGroup[]) => readonly MuscleGroup[], where?: string): void =>
    changeRelaxation(
      edit,
      (now) => ({ ...now, groups: to(now.groups) }),
      where === undefined ? ['groups'] : ['groups', where],
    );
  const move = (by: 1 | -1): void => {
    set((now) => withSwapped(now, at, by));
    choose(at + by);
  };
  return (
    <fieldset className="muscle-groups">
      <legend className="field-label">{say('inspector.groups')}</legend>
      <GroupsOfPractice onTake={(taken) => set(() => taken)} />
      <ol>
        {groups.map((group, index) => (
          <GroupRow
            key={index}
            edit={edit}
            group={group}
            index={index}
            isChosen={index === at}
            onChoose={() => choose(index)}
            onChange={(to, where) => set((now) => withItem(now, index, to), where)}
          />
        ))}
      </ol>
      <div className="part-actions">
        <Button
          icon={Plus}
          onPress={() => {
            set((now) => [...now, { name: say('inspector.new-group') }]);
            choose(groups.length);
          }}
          isDisabled={groups.length >= most}
        >
          {say('inspector.add-group')}
        </Button>
        <Button
          variant="plain"
          icon={ArrowUp}
          onPress={() => move(-1)}
          isDisabled={at === 0}
          label={say('inspector.group-up', { number })}
        >
          {say('inspector.up')}
        </Button>
        <Button
          variant="plain"
          icon={ArrowDown}
          onPress={() => move(1)}
          isDisabled={at >= groups.length - 1}
          label={say('inspector.group-down', { number })}
        >
          {say('inspector.down')}
        </Button>
        <Button
          variant="plain"
          icon={Trash2}
          onPress={() => set((now) => withoutItem(now, at))}
          isDisabled={groups.length < 2}
          label={say('inspector.group-out', { number })}
        >
          {say('inspector.take-out')}
        </Button>
      </div>
    </fieldset>
  );
}

interface GroupRowProps extends Pick<MuscleGroupsProps, 'edit'> {
  readonly group: MuscleGroup;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onChange: (to: MuscleGroup, where: string) => void;
}

function GroupRow({ edit: { problem }, group, index, isChosen, onChoose, onChange }: GroupRowProps) {
  const say = useSay();
  const number = index + 1;
  const field = `relaxation.groups[${index}]`;
  return (
    <li>
      <div className="muscle-group" data-field={field} data-chosen={isChosen || undefined} onFocus={onChoose}>
        <TextField
          label={say('inspector.group', { number })}
          value={group.name}
          onChange={(name) => onChange({ ...group, name: name.slice(0, longest) }, `${field}.name`)}
          problem={problem(`${field}.name`)}
        />
        <TextField
          label={say('inspector.group-how', { number })}
          value={group.how ?? ''}
          onChange={(how) => onChange({ ...group, how: orNothing(how.slice(0, longest)) }, `${field}.how`)}
          problem={problem(`${field}.how`)}
        />
        <StepField
          label={say('inspector.group-tense', { number })}
          value={group.tense ?? null}
          onChange={(tense) => {
            if (tense === null) onChange({ ...group, tense: undefined }, `${field}.tense`);
            else if (tense >= 1 && tense <= 15) onChange({ ...group, tense }, `${field}.tense`);
          }}
          step={1}
          min={2}
          max={15}
          decimals={1}
        />
      </div>
    </li>
  );
}
