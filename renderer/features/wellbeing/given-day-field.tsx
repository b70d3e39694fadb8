import { theProgram } from '#bridge/program';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { dayHere, givenOn, type Here } from './given-day';

/** This moment, for the days of a form. */
export function hereNow(): Here {
  return { now: theProgram().clock.now(), zone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Today, as a form begins. */
export function today(): string {
  return dayHere(hereNow());
}

export interface GivenDayFieldProps {
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** The day on which something was filled in. */
export function GivenDayField({ day, onChange }: GivenDayFieldProps) {
  const say = useSay();
  const problem = givenOn(day, hereNow()) === null ? say('wellbeing.bad-day') : undefined;
  return <TextField label={say('wellbeing.given-on')} type="date" value={day} onChange={onChange} problem={problem} />;
}
