import type { AmendedField, AttendanceLine } from '#core/attendance/attendance-line';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { toldValue } from './told-values';

export interface AmendedValueProps {
  readonly field: AmendedField['field'];
  /** What stands now, in words. */
  readonly value: string;
  readonly amended: AttendanceLine['amended'];
  readonly zone: string;
}

/** A value as it stands now, with every value that stood there before struck through beside it, the signed one first. */
export function AmendedValue({ field, value, amended, zone }: AmendedValueProps) {
  const say = useSay();
  const before = amended.filter((each) => each.field === field);
  return (
    <>
      {before.map(({ event, from, by, at, reason }) => {
        const old = toldValue(say, { field, value: from, zone });
        const who = say('amend.at', { date: say('sign.date', { date: at }), time: clockTime(at, zone), by });
        return (
          <del key={event} className="struck" title={`${who}. ${say('amend.why', { reason })}`}>
            <VisuallyHidden>{say('attended.struck', { value: old })}</VisuallyHidden>
            <span aria-hidden>{old}</span>
          </del>
        );
      })}{' '}
      {before.length > 0 ? <ins className="amended-now">{value === '' ? say('attended.none') : value}</ins> : value}
    </>
  );
}
