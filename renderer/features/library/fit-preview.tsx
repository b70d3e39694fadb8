import './fit-preview.css';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { type SlotAdvice, slotAdvice, withFit } from '#core/library/slot-advice';
import type { Milliseconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { lengthWords } from './length-words';
import type { ChangePlan } from './plan-editing';

export interface FitPreviewProps {
  readonly plan: ClassPlan;
  readonly slot: Milliseconds;
  readonly change: ChangePlan;
  readonly onLeave: () => void;
}

function without(plan: ClassPlan, out: ReadonlySet<string>): ClassPlan {
  return { ...plan, parts: plan.parts.filter(({ id }) => !out.has(id)) };
}

/** What would bring the class to its slot, part by part, before anything is changed. */
export function FitPreview({ plan, slot, change, onLeave }: FitPreviewProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const advice = slotAdvice(without(plan, out), slot, null);
  const droppable = new Set([...slotAdvice(plan, slot, null).mayDrop, ...advice.mayDrop, ...out]);
  const apply = (): void => {
    change((before) => withFit(without(before, out), advice.fit), 'fit');
    onLeave();
  };
  return (
    <section className="fit-preview" aria-labelledby="fit-preview">
      <h2 className="fit-preview-title" id="fit-preview" ref={heading} tabIndex={-1}>
        {say('fit-plan.title', { slot: lengthWords(say, slot) })}
      </h2>
      <p className="fit-preview-lead">{say(advice.fit.length === 0 ? 'fit-plan.none' : 'fit-plan.lead')}</p>
      <Changes plan={plan} advice={advice} />
      {droppable.size > 0 && (
        <fieldset className="fit-drop">
          <legend>{say('fit-plan.may-drop')}</legend>
          {plan.parts
            .filter(({ id }) => droppable.has(id))
            .map(({ id, title, duration }) => (
              <Checkbox
                key={id}
                isChecked={out.has(id)}
                onChange={(isOut) =>
                  setOut((before) => new Set(isOut ? [...before, id] : [...before].filter((one) => one !== id)))
                }
              >
                {say('fit-plan.drop', { title, minutes: lengthWords(say, duration) })}
              </Checkbox>
            ))}
        </fieldset>
      )}
      <Left left={advice.left} />
      <div className="fit-preview-actions">
        <Button onPress={onLeave}>{say('fit-plan.leave')}</Button>
        <Button variant="primary" icon={Check} isDisabled={advice.fit.length === 0 && out.size === 0} onPress={apply}>
          {say('fit-plan.apply')}
        </Button>
      </div>
    </section>
  );
}

function Changes({ plan, advice }: { readonly plan: ClassPlan; readonly advice: SlotAdvice }) {
  const say = useSay();
  const titles = new Map(plan.parts.map(({ id, title }) => [id, title]));
  return (
    <ul className="fit-changes" aria-label={say('fit-plan.table')}>
      {advice.fit.map(({ part, from, to }) => (
        <li key={part}>
          <span>{titles.get(part)}</span>
          <span>{say('fit-plan.change', { from: lengthWords(say, from), to: lengthWords(say, to) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Left({ left }: Pick<SlotAdvice, 'left'>) {
  const say = useSay();
  const by = lengthWords(say, left);
  return (
    <p className="fit-left" role="status">
      {Math.abs(left) >= 1000 && say(left > 0 ? 'fit-plan.left-over' : 'fit-plan.left-free', { by })}
    </p>
  );
}
