import type { ToldSession } from '#bridge/attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { SignatureFigure } from '#ui/signature-figure';
import { signatureWords } from './amend-signature';
import { AmendedValue, StruckValues } from './amended-value';

export interface AttendanceTableProps {
  readonly people: ToldSession['people'];
  readonly zone: string;
}

const columns = ['name', 'mark', 'arrived', 'left', 'minutes', 'signature', 'remarks'] as const;
const remarks = ['participation', 'referral', 'homePractice'] as const;

/** Everybody of a session with all that its record says of them, what was amended beside what was signed. */
export function AttendanceTable({ people, zone }: AttendanceTableProps) {
  const say = useSay();
  return (
    <table className="attended-table" aria-label={say('attended.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`attended.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((line) => (
          <AttendanceRow key={line.person} line={line} zone={zone} />
        ))}
      </tbody>
    </table>
  );
}

function AttendanceRow({ line, zone }: { readonly line: AttendanceLine; readonly zone: string }) {
  const say = useSay();
  const { name, code, came, mark, arrived, left, minutes, signature, amended, isCorrected, timesReason } = line;
  const shown = { amended, zone };
  const isLateEntry = amended.some(({ field, from }) => field === 'listed' && from === '');
  const about = [
    code,
    ...(came === 'expected' ? [] : [say(`people.${came}`)]),
    ...(isLateEntry ? [say('attended.late-entry')] : []),
  ];
  const time = (at: Instant | null): string => (at === null ? '' : clockTime(at, zone));
  return (
    <tr>
      <th scope="row">
        <AmendedValue {...shown} field="listed" value={name} />{' '}
        <span className="attended-code">{about.join(' · ')}</span>
      </th>
      <td>
        <AmendedValue {...shown} field="mark" value={say(mark === null ? 'mark.none' : `mark.${mark}`)} />
      </td>
      <td className="attended-figure">
        <AmendedValue {...shown} field="arrived" value={time(arrived)} />
        {isCorrected && <span className="attended-note">{say('attended.corrected', { reason: timesReason })}</span>}
      </td>
      <td className="attended-figure">
        <AmendedValue {...shown} field="left" value={time(left)} />
      </td>
      <td className="attended-figure">
        <AmendedValue {...shown} field="minutes" value={minutes === null ? '' : String(minutes)} />
      </td>
      <td className="attended-signature">
        {signature?.kind === 'strokes' ? (
          <>
            <StruckValues {...shown} field="signature" />
            <SignatureFigure {...signature} label={say('signature.of', { name })} />
          </>
        ) : (
          <AmendedValue {...shown} field="signature" value={signatureWords(say, signature)} />
        )}
      </td>
      <td className="attended-remarks">
        <Remarks line={line} zone={zone} />
      </td>
    </tr>
  );
}

function Remarks({ line, zone }: { readonly line: AttendanceLine; readonly zone: string }) {
  const say = useSay();
  const { participation, referral, homePractice, amended } = line;
  const words = {
    participation,
    referral,
    homePractice: homePractice === null ? '' : say(homePractice ? 'attended.yes' : 'attended.no'),
  };
  const said = remarks.filter((field) => words[field] !== '' || amended.some((each) => each.field === field));
  return said.map((field) => (
    <p key={field}>
      {field !== 'participation' && <span className="attended-what">{say(`attended.${field}`)}: </span>}
      <AmendedValue field={field} value={words[field]} amended={amended} zone={zone} />
    </p>
  ));
}
