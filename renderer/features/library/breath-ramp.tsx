import { rampFaults } from '#core/breathing/own-pattern';
import { breathsPerMinute } from '#core/breathing/pacing';
import type { Ramp } from '#core/breathing/pattern';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { changeGuide } from './guide-change';
import type { PartEdit } from './part-edit';
import { PartField, PartProblem } from './part-field';

export interface BreathRampProps {
  readonly edit: PartEdit;
  readonly guide: BreathingGuide;
}

/** Paces with which a breath may begin that slows down, breaths a minute, the easiest first. */
const paces = [12, 10, 8] as const;
const bounds = { least: 3, most: 15 };
const cycleBounds = { least: 2, most: 60 };

function startOf({ pattern }: BreathingGuide): Ramp {
  const to = Math.round(breathsPerMinute(pattern) * 100) / 100;
  const ramps = paces.filter((from) => from > to).map((from): Ramp => ({ from, to, overCycles: 15 }));
  return ramps.find((ramp) => rampFaults(pattern, ramp).length === 0) ?? { from: to, to, overCycles: 15 };
}

function within(value: number, { least, most }: typeof bounds): boolean {
  return value >= least && value <= most;
}

/** Whether a breath comes to its pace by and by, from which pace and over how many breaths. */
export function BreathRamp({ edit, guide }: BreathRampProps) {
  const say = useSay();
  const { ramp } = guide;
  const set = (to: Ramp | undefined, where?: string): void =>
    changeGuide(edit, { ramp: to }, where === undefined ? ['ramp'] : ['ramp', where]);
  return (
    <PartField name="breathing.ramp">
      <Checkbox isChecked={ramp !== undefined} onChange={(slows) => set(slows ? startOf(guide) : undefined)}>
        {say('inspector.ramp')}
      </Checkbox>
      {ramp !== undefined && (
        <div className="part-fields">
          {(['from', 'to'] as const).map((end) => (
            <StepField
              key={end}
              label={say(`inspector.ramp-${end}`)}
              value={ramp[end]}
              onChange={(pace) => {
                if (pace !== null && within(pace, bounds)) set({ ...ramp, [end]: pace }, `breathing.ramp.${end}`);
              }}
              step={0.5}
              min={bounds.least}
              max={bounds.most}
              decimals={2}
            />
          ))}
          <StepField
            label={say('inspector.ramp-over')}
            value={ramp.overCycles}
            onChange={(count) => {
              const whole = count === null ? null : Math.round(count);
              if (whole !== null && within(whole, cycleBounds))
                set({ ...ramp, overCycles: whole }, 'breathing.ramp.over');
            }}
            step={1}
            min={cycleBounds.least}
            max={cycleBounds.most}
            decimals={0}
          />
        </div>
      )}
      <PartProblem words={edit.problem('breathing.ramp')} />
    </PartField>
  );
}
