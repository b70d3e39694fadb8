import './sheet-form.css';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { wellbeing } from '#bridge/wellbeing';
import { type Score, score } from '#core/wellbeing/score';
import { entryDifferences } from '#core/wellbeing/twice-entered';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { AnswerWords } from './answer-words';
import { focusFault } from './focus-fault';
import { givenOn } from './given-day';
import { hereNow } from './given-day-field';
import { answersIn, SheetItems } from './sheet-items';
import type { SheetStepsProps } from './sheet-steps';
import { momentOf, WhenFields } from './when-fields';

export interface SheetFormProps extends Omit<SheetStepsProps, 'onKept'> {
  readonly onKept: (score: Score) => void;
}

/** Once, and once more. Where both times differ, the items are named and nothing is kept. */
export function SheetForm({ listed: { instrument, wording }, person, when, onKept }: SheetFormProps) {
  const say = useSay();
  const saidBy = useId();
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const blank = Array.from({ length: instrument.items }, () => '');
  const [first, setFirst] = useState<readonly string[]>(blank);
  const [second, setSecond] = useState<readonly string[]>(blank);
  const [step, setStep] = useState<'first' | 'second'>('first');
  const [isTried, setTried] = useState(false);
  const typed = step === 'first' ? first : second;
  const scored = score(instrument, answersIn(typed));
  const faults = 'refused' in scored ? scored.refused : [];
  const isTwice = step === 'second' && faults.length === 0;
  const differ = isTwice ? entryDifferences(instrument, answersIn(first), answersIn(second)) : [];
  const wrong = isTried ? [...faults, ...differ].flatMap(({ position }) => position ?? []) : [];
  const goTo = (to: 'first' | 'second'): void => {
    setTried(false);
    setStep(to);
    const [at = 1] = differ.map(({ position }) => position);
    requestAnimationFrame(() => form.current?.querySelectorAll<HTMLInputElement>('ol input')[at - 1]?.focus());
  };
  const keep = async (): Promise<void> => {
    const given = givenOn(when.value.day, hereNow());
    if (given === null) return;
    const answers = { responses: answersIn(first), again: answersIn(second) };
    const place = { person, session: null, moment: momentOf(when.value), ...given, replaces: null };
    const saved = await attempt(wellbeing.save({ ...place, instrument: instrument.id, ...answers }));
    if (saved !== null) onKept(saved.value.score);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length + differ.length > 0 || givenOn(when.value.day, hereNow()) === null) focusFault(form.current);
    else if (step === 'first') goTo('second');
    else void keep();
  };
  return (
    <form className="sheet-step" ref={form} onSubmit={onSubmit} noValidate>
      {step === 'first' && <WhenFields {...when} />}
      <p>{say(`wellbeing.step-${step}`, instrument.response)}</p>
      <AnswerWords instrument={instrument} />
      <SheetItems
        key={step}
        instrument={instrument}
        wording={wording}
        typed={typed}
        onChange={step === 'first' ? setFirst : setSecond}
        wrong={wrong}
        saidBy={saidBy}
      />
      <div className="sheet-faults" role="alert" id={saidBy}>
        {isTried && faults.length > 0 && (
          <p>{say('wellbeing.faults', { items: faults.flatMap(({ item }) => item ?? []).join(', ') })}</p>
        )}
        {isTried &&
          differ.map(({ item, first: one, second: other }) => (
            <p key={item}>{say('wellbeing.differs', { item, one: one ?? '–', other: other ?? '–' })}</p>
          ))}
      </div>
      {isTried && differ.length > 0 && (
        <div>
          <Button onPress={() => goTo('first')}>{say('wellbeing.mend-first')}</Button>
        </div>
      )}
      <div>
        <Button variant="primary" isSubmit>
          {say(step === 'first' ? 'wellbeing.go-on' : 'wellbeing.keep')}
        </Button>
      </div>
    </form>
  );
}
