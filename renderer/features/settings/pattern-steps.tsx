import { Plus, Trash2 } from 'lucide-react';
import { mostPhases } from '#core/breathing/guard-rails';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { asKind, kindOf, type PatternDraft, type StepDraft, stepKinds, withStep } from './pattern-draft';

export interface PatternStepsProps {
  readonly draft: PatternDraft;
  readonly onChange: (draft: PatternDraft) => void;
  /** What is wrong with a step; undefined: nothing. */
  readonly problemOf: (index: number) => string | undefined;
}

/** One breath step by step: what it is and how long it takes. */
export function PatternSteps({ draft, onChange, problemOf }: PatternStepsProps) {
  const say = useSay();
  const replace = (old: StepDraft, next: StepDraft): void =>
    onChange({ ...draft, steps: draft.steps.map((step) => (step === old ? next : step)) });
  return (
    <fieldset className="pattern-steps">
      <legend className="field-label">{say('patterns.phases')}</legend>
      {draft.steps.map((step, index) => (
        <div
          key={step.key}
          className="pattern-step"
          role="group"
          aria-label={say('patterns.phase', { number: index + 1 })}
        >
          <Select
            label={say('patterns.kind', { number: index + 1 })}
            {...(step.phase.side === undefined ? {} : { hint: say(`patterns.side.${step.phase.side}`) })}
            options={stepKinds.map((kind) => ({ id: kind, word: say(`patterns.kind.${kind}`) }))}
            value={kindOf(step.phase)}
            onChange={(kind) => replace(step, asKind(step, kind))}
          />
          <StepField
            label={say('patterns.seconds')}
            value={step.seconds}
            onChange={(seconds) => replace(step, { ...step, seconds })}
            step={0.1}
            min={0.1}
            max={20}
            decimals={2}
            problem={problemOf(index)}
          />
          <Button
            variant="plain"
            icon={Trash2}
            label={say('patterns.take-out-step', { number: index + 1 })}
            isDisabled={draft.steps.length === 1}
            onPress={() => onChange({ ...draft, steps: draft.steps.filter((one) => one !== step) })}
          >
            {say('patterns.take-out')}
          </Button>
        </div>
      ))}
      <div className="settings-actions">
        <Button
          variant="plain"
          icon={Plus}
          isDisabled={draft.steps.length >= mostPhases}
          onPress={() => onChange(withStep(draft))}
        >
          {say('patterns.add')}
        </Button>
      </div>
    </fieldset>
  );
}
