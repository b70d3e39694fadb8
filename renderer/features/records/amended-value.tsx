import type { AmendedField, AttendanceLine } from '#core/attendance/attendance-line';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { toldValue } from './told-values';

export interface StruckValuesProps {
  readonly field: AmendedField['field'];
  readonly amended: AttendanceLine['amended'];
  readonly zone: string;
}

/** Every value that stood in a field before, struck through, the signed one first. */
export function StruckValues({ field, amended, zone }: StruckValuesProps) {
  const say = useSay();
  return amended
    .filter((each) => each.field === field)
    .map(({ event, from, by, at, reason }) => {
      const old = toldValue(say, { field, value: from, zone });
      const who = say('amend.at', { date: say('sign.date', { date: at }), time: clockTime(at, zone), by });
      return (
        <del key={event} className="struck" title={`${who}. ${say('amend.why', { reason })}`}>
          <VisuallyHidden>{say('attended.struck', { value: old })}</VisuallyHidden>
          <bdi aria-hidden>{old}</bdi>
        </del>
      );
    });
}

export interface AmendedValueProps extends StruckValuesProps {
  /** What stands now, in words. */
  readonly value: string;
}

/** A value as it stands now, with what stood there before struck through beside it. */
export function AmendedValue({ value, ...before }: AmendedValueProps) {
  const say = useSay();
  const isAmended = before.amended.some(({ field }) => field === before.field);
  return (
    <>
      <StruckValues {...before} />{' '}
      <bdi>{isAmended ? <ins className="amended-now">{value === '' ? say('attended.none') : value}</ins> : value}</bdi>
    </>
  );
}
