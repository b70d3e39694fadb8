import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';

/** When the class is to begin. */
export interface Start {
  readonly at: 'now' | 'time';
  /** Time of day, `HH:MM`, as typed. */
  readonly time: string;
}

export interface StartChoiceProps {
  readonly start: Start;
  readonly onChange: (start: Start) => void;
  /** The time has passed already. */
  readonly isPast: boolean;
}

export function StartChoice({ start, onChange, isPast }: StartChoiceProps) {
  const say = useSay();
  const hint = say(isPast ? 'today.start-past' : 'today.start-hint');
  return (
    <div className="start-choice">
      <Segmented
        label={say('today.start')}
        options={[
          { id: 'now', word: say('today.start-now') },
          { id: 'time', word: say('today.start-at') },
        ]}
        value={start.at}
        onChange={(at) => onChange({ ...start, at })}
      />
      {start.at === 'now' && <p className="field-hint">{say('today.start-now-hint')}</p>}
      {start.at === 'time' && (
        <TextField
          label={say('today.start-time')}
          type="time"
          value={start.time}
          onChange={(time) => onChange({ ...start, time })}
          hint={hint}
          problem={start.time === '' ? say('today.start-time-problem') : undefined}
        />
      )}
    </div>
  );
}
