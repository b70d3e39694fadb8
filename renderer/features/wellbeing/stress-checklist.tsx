import { type SubmitEvent, useRef, useState } from 'react';
import { wellbeing } from '#bridge/wellbeing';
import type { StressTheme } from '#core/wellbeing/stress-theme';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { focusFault } from './focus-fault';
import { givenOn } from './given-day';
import { GivenDayField, hereNow, today } from './given-day-field';

export interface StressChecklistProps {
  readonly person: string;
  readonly themes: readonly StressTheme[];
  /** The list is kept, under an id. */
  readonly onKept: (id: string) => void;
}

/** The checklist, with nothing ticked yet: a list before it is not copied, so that each says what weighs on its day. */
export function StressChecklist({ person, themes, onKept }: StressChecklistProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { why, isBusy, attempt } = useInlineAttempt();
  const [day, setDay] = useState(today);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const tick = (id: string, is: boolean): void =>
    setTicked((before) => (is ? [...before, id] : before.filter((one) => one !== id)));
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const given = givenOn(day, hereNow());
    if (given === null) {
      focusFault(form.current);
      return;
    }
    const saved = await attempt(() => wellbeing.saveSources({ person, ticked, ...given }));
    if (saved !== null) onKept(saved.value.id);
  };
  return (
    <form className="sheet-step" ref={form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <p className="wellbeing-quiet">{say('sources.form-lead')}</p>
      <div className="stress-day">
        <GivenDayField day={day} onChange={setDay} />
      </div>
      <div className="stress-themes">
        {themes.map(({ id, name, items }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            {items.map((item) => (
              <Checkbox key={item.id} isChecked={ticked.includes(item.id)} onChange={(is) => tick(item.id, is)}>
                {item.text}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
      <p role="alert">{why !== null && say(sentenceOf(why))}</p>
      <div className="sheet-foot">
        <Button variant="primary" isSubmit isDisabled={isBusy}>
          {say('sources.keep')}
        </Button>
        <span className="wellbeing-quiet" role="status">
          {say('sources.count', { count: ticked.length })}
        </span>
      </div>
    </form>
  );
}
