import type { ClassPlan } from '#core/curriculum/class-plan';
import { sum } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

export interface ClassChoiceProps {
  readonly classes: readonly ClassPlan[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The classes that can be held; the chosen one says what it is. */
export function ClassChoice({ classes, chosen, onChoose }: ClassChoiceProps) {
  const say = useSay();
  return (
    <fieldset className="classes">
      <legend>
        <VisuallyHidden>{say('today.class')}</VisuallyHidden>
      </legend>
      {classes.map((plan) => (
        <ClassOption key={plan.id} plan={plan} isChosen={plan.id === chosen} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}

interface ClassOptionProps {
  readonly plan: ClassPlan;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function ClassOption({ plan, isChosen, onChoose }: ClassOptionProps) {
  const say = useSay();
  const minutes = Math.round(sum(plan.parts.map(({ duration }) => duration)) / 60_000);
  return (
    <label className="class-option" lang={plan.language}>
      <input
        type="radio"
        name="class"
        value={plan.id}
        checked={isChosen}
        onChange={() => onChoose(plan.id)}
        aria-describedby={isChosen ? `about-${plan.id}` : undefined}
      />
      <span className="class-option-title">{plan.title}</span>
      <span className="class-option-minutes">{say('today.minutes', { minutes })}</span>
      {isChosen && (
        <span className="class-option-about" id={`about-${plan.id}`}>
          <span>{plan.about}</span>
          <span className="class-option-parts">{plan.parts.map(({ title }) => title).join(' · ')}</span>
        </span>
      )}
    </label>
  );
}
