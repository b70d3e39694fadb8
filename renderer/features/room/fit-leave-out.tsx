import { useSay } from '#ui/say';
import { ToggleButton } from '#ui/toggle-button';
import { wholeMinutes } from './clock-text';
import type { LeaveOut } from './fit-view';

export interface FitLeaveOutProps {
  readonly choices: readonly LeaveOut[];
  /** With the parts that are to be left out. */
  readonly onChange: (out: readonly string[]) => void;
}

/** Parts that could be left out, what the class can best do without first. */
export function FitLeaveOut({ choices, onChange }: FitLeaveOutProps) {
  const say = useSay();
  const out = choices.filter(({ isOut }) => isOut).map(({ id }) => id);
  return (
    <fieldset className="fit-leave-out">
      <legend>{say('fit.leave-out')}</legend>
      {choices.map(({ id, title, frees, isOut }) => (
        <ToggleButton
          key={id}
          isOn={isOut}
          onChange={(on) => onChange(on ? [...out, id] : out.filter((one) => one !== id))}
        >
          <span>{title}</span>
          <span>{say('room.minutes', { minutes: wholeMinutes(frees) })}</span>
        </ToggleButton>
      ))}
    </fieldset>
  );
}
