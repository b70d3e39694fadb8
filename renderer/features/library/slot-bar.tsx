import './slot-bar.css';
import { Scaling } from 'lucide-react';
import { useState } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import type { SlotAdvice } from '#core/library/slot-advice';
import { type Milliseconds, minutes, seconds, sum } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { MinutesField } from '#ui/minutes-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { lengthWords } from './length-words';
import type { ChangePlan } from './plan-editing';

/** The slots that most rooms are let for, minutes. */
const slots = [60, 75, 90] as const;

export interface SlotBarProps {
  readonly plan: ClassPlan;
  /** Null where no slot was chosen. */
  readonly advice: SlotAdvice | null;
  readonly findings: readonly Finding[];
  readonly change: ChangePlan;
  /** Shows what a fit would do; null while that is shown. */
  readonly onFit: (() => void) | null;
}

/** The sum of the parts against the slot, and what can be done about it. */
export function SlotBar({ plan, advice, findings, change, onFit }: SlotBarProps) {
  const say = useSay();
  const planned = sum(plan.parts.map(({ duration }) => duration));
  const { length } = plan;
  const words = lengthWords(say, planned);
  const canFit = length !== undefined && advice !== null && Math.abs(advice.over) >= 1000 && onFit !== null;
  return (
    <section className="slot-bar" aria-label={say('slot.title')} data-field="length">
      <div className="slot-head">
        <p className="slot-planned">
          {length === undefined ? words : say('slot.planned', { planned: words, slot: lengthWords(say, length) })}
        </p>
        <State advice={advice} />
      </div>
      <div className="slot-row">
        <SlotChoice length={length} change={change} />
        {canFit && (
          <Button icon={Scaling} onPress={onFit}>
            {say('slot.fit', { slot: lengthWords(say, length) })}
          </Button>
        )}
      </div>
      <Facts plan={plan} planned={planned} usually={advice?.usuallyOver ?? null} findings={findings} />
    </section>
  );
}

function State({ advice }: Pick<SlotBarProps, 'advice'>) {
  const say = useSay();
  if (advice === null) return <p className="slot-state slot-state-none">{say('slot.none')}</p>;
  const { over } = advice;
  const is = Math.abs(over) < 1000 ? 'fits' : over > 0 ? 'over' : 'free';
  return (
    <p className={`slot-state slot-state-${is}`} role="status">
      {is === 'fits' ? say('slot.fits') : say(`slot.${is}`, { by: lengthWords(say, over) })}
    </p>
  );
}

interface SlotChoiceProps {
  readonly length: Milliseconds | undefined;
  readonly change: ChangePlan;
}

function SlotChoice({ length, change }: SlotChoiceProps) {
  const say = useSay();
  const [isOwn, setOwn] = useState(false);
  const usual = slots.find((slot) => minutes(slot) === length);
  const asOwn = length !== undefined && (isOwn || usual === undefined);
  const take = (to: Milliseconds): void => change((plan) => ({ ...plan, length: to }), 'slot', 'length');
  return (
    <>
      <Segmented
        label={say('slot.choose')}
        isLabelHidden
        options={[
          ...slots.map((slot) => ({ id: `${slot}`, word: say(`slot.${slot}`) })),
          { id: 'own', word: say('slot.own') },
        ]}
        value={asOwn ? 'own' : usual === undefined ? null : `${usual}`}
        onChange={(id) => {
          const slot = slots.find((one) => `${one}` === id);
          setOwn(slot === undefined);
          if (slot !== undefined) take(minutes(slot));
          else if (length === undefined) take(minutes(slots[0]));
        }}
      />
      {asOwn && (
        <span className="slot-own">
          <MinutesField
            label={say('slot.own-minutes')}
            seconds={length / 1000}
            onChange={(own) => take(seconds(own))}
          />
          <span aria-hidden>{say('editor.min')}</span>
        </span>
      )}
    </>
  );
}

interface FactsProps {
  readonly plan: ClassPlan;
  readonly planned: Milliseconds;
  readonly usually: Milliseconds | null;
  readonly findings: readonly Finding[];
}

/** Less than this and nobody has noticed. */
const worthAWord = minutes(1);

function Facts({ plan, planned, usually, findings }: FactsProps) {
  const say = useSay();
  const practised = sum(plan.parts.filter(({ practice }) => practice).map(({ duration }) => duration));
  const isLow = findings.some(({ code }) => code === 'practice-share-low');
  const by = usually === null ? '' : lengthWords(say, usually);
  return (
    <p className="slot-facts">
      <span data-low={isLow || undefined}>
        {say(isLow ? 'slot.practice-low' : 'slot.practice', {
          minutes: lengthWords(say, practised),
          share: planned > 0 ? practised / planned : 0,
        })}
      </span>
      {usually !== null && Math.abs(usually) >= worthAWord && (
        <>
          <br />
          {say(usually > 0 ? 'slot.usually-over' : 'slot.usually-under', { by })}
        </>
      )}
    </p>
  );
}
