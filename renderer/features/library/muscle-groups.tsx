import './muscle-groups.css';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MuscleGroup } from '#core/curriculum/class-plan';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { GroupsOfPractice } from './groups-of-practice';
import { changeRelaxation } from './guide-change';
import { MuscleGroupRow } from './muscle-group-row';
import { type PartEdit, withItem, withoutItem, withSwapped } from './part-edit';

export interface MuscleGroupsProps {
  readonly edit: PartEdit;
  readonly groups: readonly MuscleGroup[];
}

const most = 20;

/** The groups of a relaxation in their order, each with what to do while it tenses. */
export function MuscleGroups({ edit, groups }: MuscleGroupsProps) {
  const say = useSay();
  const [chosen, choose] = useState(0);
  const at = Math.min(chosen, groups.length - 1);
  const number = at + 1;
  const here = groups[at];
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
      <ol>
        {groups.map((group, index) => (
          <MuscleGroupRow
            key={index}
            edit={edit}
            group={group}
            index={index}
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
      {here !== undefined && (
        <StepField
          label={say('inspector.group-tense', { name: here.name })}
          hint={say('inspector.group-tense-hint')}
          value={here.tense ?? null}
          onChange={(tense) => {
            if (tense !== null && (tense < 1 || tense > 15)) return;
            set((now) => withItem(now, at, { ...here, tense: tense ?? undefined }), `relaxation.groups[${at}].tense`);
          }}
          step={1}
          min={2}
          max={15}
          decimals={1}
        />
      )}
      <GroupsOfPractice onTake={(taken) => set(() => taken)} />
    </fieldset>
  );
}
