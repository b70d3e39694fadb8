import { holds } from '#core/breathing/guard-rails';
import { breathsPerMinute, pacing } from '#core/breathing/pacing';
import { type Pattern, pacerForms } from '#core/breathing/pattern';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import { seconds } from '#core/time/milliseconds';
import { type Say, useSay } from '#ui/say';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { BreathRamp } from './breath-ramp';
import { withOwn } from './breath-shelf';
import { changeGuide } from './guide-change';
import { guideWith } from './part-as-kind';
import type { PartEdit } from './part-edit';
import { PartField } from './part-field';

export interface LeadsBreathProps {
  readonly edit: PartEdit;
  readonly guide: BreathingGuide;
  readonly shelf: readonly Pattern[];
}

const asUsual = 'as-usual';
const nobody = 'nobody';
const forms = [asUsual, ...pacerForms] as const;

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}

/** A pattern by its figures: `in 4 · hold 7 · out 8, 3.2 breaths a minute`. */
function figureOf(say: Say, pattern: Pattern): string {
  if (pattern.phases.length === 0) return say('part.breath-free');
  const steps = pattern.phases.map(({ kind, sip, seconds: length }) =>
    say(`part.step.${sip === true ? 'sip' : kind}`, { seconds: tenth(length) }),
  );
  return say('part.breath-led', { steps: steps.join(' · '), rate: tenth(breathsPerMinute(pattern)) });
}

/** The breath that a part leads: pattern, what stands beside it, how it begins, how long, in which form. */
export function LeadsBreath({ edit, guide, shelf }: LeadsBreathProps) {
  const say = useSay();
  const { part, change, problem } = edit;
  const { pattern, partner, leadIn, form } = guide;
  const all = withOwn(shelf, [pattern, partner]);
  const free = all.filter((one) => one.id !== pattern.id && one.phases.length > 0 && !holds(one));
  const partners = partner === undefined || free.includes(partner) ? free : [partner, ...free];
  const fit = pacing({ ...guide, cycles: undefined }, part.duration).cycles;
  const take = (id: string): void => {
    const chosen = all.find((one) => one.id === id);
    if (chosen === undefined) return;
    change((now) => ({ ...now, breathing: { ...guideWith(chosen, all, leadIn), ...(form && { form }) } }), 'pattern');
  };
  return (
    <>
      <PartField name="breathing.pattern">
        <Select
          label={say('inspector.pattern')}
          hint={figureOf(say, pattern)}
          options={all.map(({ id, name }) => ({ id, word: name }))}
          value={pattern.id}
          onChange={take}
        />
      </PartField>
      <PartField name="breathing.partner">
        <Select
          label={say(holds(pattern) ? 'inspector.partner-holds' : 'inspector.partner')}
          hint={say('inspector.partner-hint')}
          options={[
            { id: nobody, word: say('inspector.nothing') },
            ...partners.map(({ id, name }) => ({ id, word: name })),
          ]}
          value={partner?.id ?? nobody}
          onChange={(id) => changeGuide(edit, { partner: partners.find((one) => one.id === id) }, ['partner'])}
          problem={problem('breathing.partner')}
        />
      </PartField>
      <div className="part-fields">
        <PartField name="breathing.leadIn">
          <StepField
            label={say('inspector.lead-in')}
            hint={say('inspector.lead-in-hint')}
            value={leadIn / 1000}
            onChange={(to) =>
              to !== null && changeGuide(edit, { leadIn: seconds(to) }, ['lead-in', 'breathing.leadIn'])
            }
            step={5}
            min={0}
            max={Math.max(0, part.duration / 1000 - 1)}
            decimals={1}
            problem={problem('breathing.leadIn')}
          />
        </PartField>
        <PartField name="breathing.cycles">
          <StepField
            label={say('inspector.cycles')}
            hint={say('inspector.cycles-hint', { count: fit })}
            value={guide.cycles ?? null}
            onChange={(to) =>
              changeGuide(edit, { cycles: to === null || to < 1 ? undefined : Math.min(1000, Math.round(to)) }, [
                'cycles',
                'breathing.cycles',
              ])
            }
            step={1}
            min={1}
            max={Math.max(1, fit)}
            decimals={0}
          />
        </PartField>
      </div>
      <PartField name="breathing.form">
        <Select
          label={say('part.form')}
          options={forms.map((id) => ({ id, word: say(`part.form.${id}`) }))}
          value={form ?? asUsual}
          onChange={(to) => changeGuide(edit, { form: to === asUsual ? undefined : to }, ['form'])}
        />
      </PartField>
      {pattern.phases.length > 0 && <BreathRamp edit={edit} guide={guide} />}
    </>
  );
}
