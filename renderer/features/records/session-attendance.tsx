import './attended.css';
import { LockKeyhole } from 'lucide-react';
import { type ComponentType, useCallback } from 'react';
import { attendance, type ToldSession } from '#bridge/attendance';
import { useAsked } from '#bridge/use-asked';
import type { SignOff } from '#core/attendance/sign-off';
import { clockTime } from '#core/time/civil';
import { type Say, SayProvider, useSay } from '#ui/say';
import { AmendForm } from './amend-form';
import type { SignatureSheet } from './amend-signature';
import { AmendedValue } from './amended-value';
import { AmendmentList } from './amendment-list';
import { AttendancePaper } from './attendance-paper';
import { AttendanceTable } from './attendance-table';
import { NotHeld } from './not-held';

/** Adds a second signature to a signed session. */
export type CoSignHere = ComponentType<{ readonly session: string; readonly onSigned: () => void }>;

export interface SessionAttendanceProps {
  readonly session: string;
  readonly coSign: CoSignHere;
  readonly signatureSheet: SignatureSheet;
}

/** Who was in a session, as it was signed and as it was amended since. */
export function SessionAttendance({ session, ...signing }: SessionAttendanceProps) {
  const say = useSay();
  const ask = useCallback(() => attendance.signedRecord(session), [session]);
  const { value, failed, again } = useAsked(ask);
  if (failed || value?.done === false) return <p role="status">{say('attended.failed')}</p>;
  if (value === undefined) return null;
  const told = value.value;
  return (
    <SayProvider zone={told.summary.zone}>
      <Told told={told} again={again} {...signing} />
    </SayProvider>
  );
}

interface ToldProps extends Omit<SessionAttendanceProps, 'session'> {
  readonly told: ToldSession;
  readonly again: () => void;
}

/** In the zone of the room in which it was held, wherever the laptop is now. */
function Told({ told, again, coSign: CoSign, signatureSheet }: ToldProps) {
  const say = useSay();
  const { signed } = told;
  return (
    <section className="attended" aria-labelledby="attended">
      <h2 className="attended-heading" id="attended">
        {say('attended.heading')}
      </h2>
      <AttendedFacts told={told} />
      <NotHeld told={told} onChanged={again} />
      <Attended told={told} />
      <div className="attended-doings">
        {signed !== null && (
          <>
            <AmendForm told={told} signatureSheet={signatureSheet} onAmended={again} />
            <CoSign session={told.summary.id} onSigned={again} />
          </>
        )}
        <AttendancePaper told={told}>
          <AttendedFacts told={told} />
          <Attended told={told} />
        </AttendancePaper>
      </div>
    </section>
  );
}

function Attended({ told }: { readonly told: ToldSession }) {
  const say = useSay();
  const { people, summary } = told;
  return (
    <>
      {people.length === 0 ? <p>{say('attended.nobody')}</p> : <AttendanceTable people={people} zone={summary.zone} />}
      <AmendmentList told={told} />
    </>
  );
}

function signOffWords(say: Say, { by, credential, at }: SignOff, zone: string) {
  const name = [by, credential].filter((word) => word !== '').join(', ');
  return { name, date: say('sign.date', { date: at }), time: clockTime(at, zone) };
}

/** Which meeting it was, where, how many were counted, and who signed. */
function AttendedFacts({ told }: { readonly told: ToldSession }) {
  const say = useSay();
  const { group, place, staff, headCount, signed, coSigned, seals, summary, cancelled } = told;
  const { zone } = summary;
  const names = staff.map(({ name, credential }) => [name, credential].filter((word) => word !== '').join(', '));
  const isCounted = headCount.people !== null || headCount.amended.length > 0;
  const [seal] = seals;
  const { began, ended, plannedStart, plannedEnd } = summary;
  const [from, to] = began === null ? [plannedStart, plannedEnd] : [began, ended];
  const times = { from: clockTime(from, zone), to: to === null ? '' : clockTime(to, zone) };
  const how = began === null ? 'planned' : to === null ? 'since' : 'held';
  return (
    <div className="attended-facts">
      <p>{say(`attended.when.${how}`, { date: from, ...times })}</p>
      {group !== null && <p>{say('attended.group', { title: group.title, no: group.no })}</p>}
      {place !== '' && <p>{say('attended.place', { place })}</p>}
      {names.length > 0 && <p>{say('attended.staff', { names: names.join('; ') })}</p>}
      {isCounted && (
        <p>
          {say('attended.headCount')}:{' '}
          <AmendedValue
            field="headCount"
            value={String(headCount.people ?? '')}
            amended={headCount.amended}
            zone={zone}
          />
          {' · '}
          {say('attended.staffCount')}:{' '}
          <AmendedValue
            field="staffCount"
            value={String(headCount.staff ?? '')}
            amended={headCount.amended}
            zone={zone}
          />
        </p>
      )}
      {signed === null ? (
        cancelled === null && <p className="attended-unsigned">{say('attended.unsigned')}</p>
      ) : (
        <p className="attended-signed">
          <LockKeyhole className="icon" aria-hidden />
          {say('attended.signed', signOffWords(say, signed, zone))}
        </p>
      )}
      {coSigned.map((each) => (
        <p key={each.at}>{say('attended.cosigned', signOffWords(say, each, zone))}</p>
      ))}
      {seal !== undefined && <p className="attended-seal">{say('attended.sealed', { seq: seal.seq })}</p>}
    </div>
  );
}
