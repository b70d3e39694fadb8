import { type SubmitEvent, useState } from 'react';
import { wellbeing } from '#bridge/wellbeing';
import type { Instrument } from '#core/wellbeing/instrument';
import { type Score, score } from '#core/wellbeing/score';
import { entryDifferences } from '#core/wellbeing/twice-entered';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ScoreView } from './score-view';
import { answersIn, SheetItems } from './sheet-items';

export interface SheetStepsProps {
  readonly instrument: Instrument;
  readonly person: string;
  readonly onKept: () => void;
}

/** Once, once more, and what it comes to. Where both times differ, the items are named and nothing is kept. */
export function SheetSteps({ instrument, person, onKept }: SheetStepsProps) {
  const say = useSay();
  const attempt = useAttempt();
  const blank = Array.from({ length: instrument.items }, () => '');
  const [first, setFirst] = useState<readonly string[]>(blank);
  const [second, setSecond] = useState<readonly string[]>(blank);
  const [step, setStep] = useState<'first' | 'second'>('first');
  const [isTried, setTried] = useState(false);
  const [kept, setKept] = useState<Score | null>(null);
  if (kept !== null) return <ScoreView score={kept} />;
  const typed = step === 'first' ? first : second;
  const scored = score(instrument, answersIn(typed));
  const faults = 'refused' in scored ? scored.refused : [];
  const isTwice = step === 'second' && faults.length === 0;
  const differ = isTwice ? entryDifferences(instrument, answersIn(first), answersIn(second)) : [];
  const keep = async (): Promise<void> => {
    const answers = { responses: answersIn(first), again: answersIn(second) };
    const place = { person, session: null, moment: null, at: null, replaces: null };
    const saved = await attempt(wellbeing.save({ ...place, instrument: instrument.id, ...answers }));
    if (saved === null) return;
    setKept(saved.value.score);
    onKept();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0 || differ.length > 0) return;
    setTried(false);
    if (step === 'first') setStep('second');
    else void keep();
  };
  return (
    <form className="sheet-step" onSubmit={onSubmit} noValidate>
      <p>{say(`wellbeing.step-${step}`, instrument.response)}</p>
      <SheetItems
        key={step}
        instrument={instrument}
        typed={typed}
        onChange={step === 'first' ? setFirst : setSecond}
        faults={isTried ? faults : []}
      />
      {isTried && faults.length > 0 && (
        <p role="alert">{say('wellbeing.faults', { items: faults.flatMap(({ item }) => item ?? []).join(', ') })}</p>
      )}
      {isTried && differ.length > 0 && (
        <div role="alert">
          {differ.map(({ item, first: one, second: other }) => (
            <p key={item}>{say('wellbeing.differs', { item, one: one ?? '–', other: other ?? '–' })}</p>
          ))}
          <Button onPress={() => setStep('first')}>{say('wellbeing.mend-first')}</Button>
        </div>
      )}
      <Button variant="primary" isSubmit>
        {say(step === 'first' ? 'wellbeing.go-on' : 'wellbeing.keep')}
      </Button>
    </form>
  );
}
