import type { Dates } from '#bridge/records';
import { isCivilDate } from '#core/time/civil';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';

export interface DateRangeProps {
  readonly dates: Dates;
  readonly onChange: (dates: Dates) => void;
}

/** The first and the last day of what is looked at. */
export function DateRange({ dates, onChange }: DateRangeProps) {
  const say = useSay();
  const { from, to } = dates;
  const notADate = (date: string): string | undefined => (isCivilDate(date) ? undefined : say('records.bad-date'));
  const isBackwards = isCivilDate(from) && isCivilDate(to) && from > to;
  return (
    <div className="date-range">
      <TextField
        label={say('records.from')}
        type="date"
        value={from}
        onChange={(first) => onChange({ from: first, to })}
        problem={notADate(from)}
      />
      <TextField
        label={say('records.to')}
        type="date"
        value={to}
        onChange={(last) => onChange({ from, to: last })}
        problem={isBackwards ? say('records.bad-range') : notADate(to)}
      />
    </div>
  );
}
