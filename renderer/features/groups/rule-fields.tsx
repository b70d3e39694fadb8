import { useId } from 'react';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { TimeField } from '#ui/time-field';
import { VisuallyHidden } from '#ui/visually-hidden';
import { mostMeetings } from './group-draft';
import type { DraftHold } from './group-form';
import { weekdays } from './rule-words';

/** The rule by which a group meets: days of the week, how often, from when, how many times. */
export function RuleFields({ hold }: { readonly hold: DraftHold }) {
  const say = useSay();
  const { draft, change, problem } = hold;
  return (
    <>
      <Weekdays hold={hold} />
      <div className="group-form-rule">
        <TextField
          label={say('groups.from')}
          type="date"
          value={draft.from}
          onChange={(from) => change({ from })}
          problem={problem('from')}
        />
        <TimeField
          label={say('groups.time')}
          isPatient
          value={draft.time}
          onChange={(time) => change({ time })}
          problem={problem('time')}
        />
        <StepField
          label={say('groups.meetings')}
          value={draft.meetings}
          onChange={(meetings) => change({ meetings })}
          step={1}
          min={1}
          max={mostMeetings}
          decimals={0}
          problem={problem('meetings')}
        />
        <StepField
          label={say('groups.every')}
          value={draft.every}
          onChange={(every) => change({ every })}
          step={1}
          min={1}
          max={52}
          decimals={0}
          problem={problem('every')}
        />
      </div>
    </>
  );
}

function Weekdays({ hold: { draft, change, problem } }: { readonly hold: DraftHold }) {
  const say = useSay();
  const id = useId();
  const fault = problem('weekdays');
  const turn = (day: number): void =>
    change({
      weekdays: draft.weekdays.includes(day)
        ? draft.weekdays.filter((one) => one !== day)
        : [...draft.weekdays, day].toSorted((one, other) => one - other),
    });
  return (
    <fieldset className="weekdays" aria-describedby={id}>
      <legend className="field-label">{say('groups.weekdays')}</legend>
      <div className="weekdays-row">
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className="weekday"
            aria-pressed={draft.weekdays.includes(day)}
            onClick={() => turn(day)}
          >
            <span aria-hidden>{say(`groups.day-brief.${day}`)}</span>
            <VisuallyHidden>{say(`groups.day.${day}`)}</VisuallyHidden>
          </button>
        ))}
      </div>
      <p className="field-problem" id={id} role="status">
        {fault}
      </p>
    </fieldset>
  );
}
