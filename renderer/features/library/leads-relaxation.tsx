import type { RelaxationGuide } from '#core/curriculum/class-plan';
import { relaxationEnd, relaxing } from '#core/curriculum/relaxing';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { StepField } from '#ui/step-field';
import { markFigures } from '#ui/typed-mark';
import { changeRelaxation } from './guide-change';
import { MuscleGroups } from './muscle-groups';
import type { PartEdit } from './part-edit';
import { PartField, PartProblem } from './part-field';

export interface LeadsRelaxationProps {
  readonly edit: PartEdit;
  readonly guide: RelaxationGuide;
}

/** Seconds: what a room is led through. */
const bounds = { tense: [2, 15], release: [5, 90] } as const;
/** Longer than any relaxation: how long it would be if nothing cut it. */
const endless = milliseconds(24 * 3_600_000);

/** Tense and let go, group by group: which groups, how long, how often. */
export function LeadsRelaxation({ edit, guide }: LeadsRelaxationProps) {
  const say = useSay();
  const { part, problem } = edit;
  const needs = relaxationEnd(relaxing(guide, endless));
  return (
    <>
      <MuscleGroups edit={edit} groups={guide.groups} />
      <div className="part-fields">
        {(['tense', 'release'] as const).map((which) => (
          <PartField key={which} name={`relaxation.${which}`}>
            <StepField
              label={say(`inspector.${which}`)}
              value={guide[which]}
              onChange={(to) => {
                const [least, most] = bounds[which];
                if (to === null || to < least || to > most) return;
                changeRelaxation(edit, (now) => ({ ...now, [which]: to }), ['relaxation', `relaxation.${which}`]);
              }}
              step={1}
              min={bounds[which][0]}
              max={bounds[which][1]}
              decimals={1}
            />
          </PartField>
        ))}
        <PartField name="relaxation.leadIn">
          <StepField
            label={say('inspector.lead-in')}
            value={guide.leadIn / 1000}
            onChange={(to) => {
              if (to === null) return;
              changeRelaxation(edit, (now) => ({ ...now, leadIn: seconds(to) }), ['lead-in', 'relaxation.leadIn']);
            }}
            step={5}
            min={0}
            max={Math.max(0, part.duration / 1000 - 1)}
            decimals={1}
          />
        </PartField>
        <Segmented
          label={say('inspector.rounds')}
          options={[
            { id: '1', word: say('inspector.once') },
            { id: '2', word: say('inspector.twice') },
          ]}
          value={guide.rounds === 2 ? '2' : '1'}
          onChange={(to) => changeRelaxation(edit, (now) => ({ ...now, rounds: Number(to) }), ['relaxation'])}
        />
      </div>
      <p className="part-words" role="status">
        {say('inspector.relaxation-needs', {
          needs: markFigures(needs / 1000),
          length: markFigures(part.duration / 1000),
        })}
      </p>
      <PartProblem words={problem('relaxation')} />
    </>
  );
}
