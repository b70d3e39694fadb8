import type { ReactNode } from 'react';
import type { PacketAmendment, PacketSession, PacketSignOff } from '#core/billing/audit-packet';
import { clockTime } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { type Say, SayProvider, useSay } from '#ui/say';
import { fieldName, toldField, toldMark } from './told-field';

/** One session of a packet, in the zone of the room in which it was held. */
export function PacketSessionPart({ session }: { readonly session: PacketSession }) {
  return (
    <SayProvider zone={session.zone}>
      <Part session={session} />
    </SayProvider>
  );
}

function timeOf(at: number | null, zone: string): string {
  return at === null ? '' : clockTime(instant(at), zone);
}

function signOffWords(say: Say, { by, credential, at }: PacketSignOff, zone: string) {
  const name = [by, credential].filter((word) => word !== '').join(', ');
  return { name, date: say('sign.date', { date: at }), time: timeOf(at, zone) };
}

function Part({ session }: { readonly session: PacketSession }) {
  const say = useSay();
  const { zone, title, meeting, signed, coSigned, seal, amended, began, plannedStart, plannedEnd, ended } = session;
  const held = { date: say('sign.date', { date: began ?? plannedStart }), zone };
  return (
    <section className="packet-session">
      <h2>{title}</h2>
      {meeting !== null && <p>{say('packet.meeting', meeting)}</p>}
      <p>{say('packet.held', { ...held, from: timeOf(began, zone), to: timeOf(ended, zone) })}</p>
      <p>{say('packet.planned', { from: timeOf(plannedStart, zone), to: timeOf(plannedEnd, zone) })}</p>
      <dl className="packet-facts">
        {factsOf(say, session).map(({ field, name, value, isWide }) => (
          <Fact key={name} name={name} isWide={isWide}>
            {amended
              .filter((each) => each.field === field)
              .map((each) => (
                <Struck key={each.event} amendment={each} zone={zone} />
              ))}
            {value === '' ? say('attended.none') : value}
          </Fact>
        ))}
      </dl>
      {amended.map((each) => (
        <AmendedLine key={`${each.event} ${each.field}`} amendment={each} zone={zone} />
      ))}
      <p className="packet-line">{say('packet.signed', signOffWords(say, signed, zone))}</p>
      {coSigned.map((each) => (
        <p key={each.at}>{say('packet.cosigned', signOffWords(say, each, zone))}</p>
      ))}
      <p>{seal === null ? say('packet.no-seal') : say('packet.seal', { seq: seal.seq, words: seal.words })}</p>
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly isWide: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isWide, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd {...(isWide ? { className: 'packet-wide' } : {})}>{children}</dd>
    </>
  );
}

interface AmendedProps {
  readonly amendment: PacketAmendment;
  readonly zone: string;
}

/** What stood there before, struck through; who only hears it hears that it was so. */
function Struck({ amendment: { field, from }, zone }: AmendedProps) {
  const say = useSay();
  return (
    <>
      {say('packet.was')} <del>{toldField(say, { field, value: from, zone })}</del>{' '}
    </>
  );
}

function AmendedLine({ amendment, zone }: AmendedProps) {
  const say = useSay();
  const { at, by, reason, field, from, to } = amendment;
  return (
    <p className="packet-line">
      {fieldName(say, amendment)}: {say('packet.was')} <del>{toldField(say, { field, value: from, zone })}</del>{' '}
      <ins>{toldField(say, { field, value: to, zone })}</ins>.{' '}
      {say('packet.amended', { date: say('sign.date', { date: at }), time: timeOf(at, zone), by, reason })}
    </p>
  );
}

interface FactOf {
  readonly field: string;
  readonly name: string;
  readonly value: string;
  readonly isWide: boolean;
}

function signatureWords(say: Say, { signature }: PacketSession): string {
  switch (signature?.kind) {
    case 'strokes':
      return say('packet.signature.strokes');
    case 'typed':
      return say('packet.signature.typed');
    case 'paper':
      return say('packet.signature.paper', { sheet: signature.sheet });
    default:
      return say('packet.signature.none');
  }
}

/** What is told of the person in a session: always the marks and times, the rest where something was noted. */
function factsOf(say: Say, session: PacketSession): readonly FactOf[] {
  const { zone, minutes, homePractice, people, staff, place, leaders } = session;
  const changed = new Set(session.amended.map(({ field }) => field));
  const counted = [
    say('packet.people', { count: people }),
    ...(staff === null ? [] : [say('packet.staff', { count: staff })]),
  ].join(', ');
  const all: readonly (FactOf & { readonly isKept?: boolean })[] = [
    { field: 'mark', name: say('packet.mark'), value: toldMark(say, session.mark), isWide: false, isKept: true },
    {
      field: 'minutes',
      name: say('packet.minutes'),
      value: minutes === null ? '' : String(minutes),
      isWide: false,
      isKept: true,
    },
    { field: 'arrived', name: say('packet.came'), value: timeOf(session.arrived, zone), isWide: false, isKept: true },
    { field: 'left', name: say('packet.left'), value: timeOf(session.left, zone), isWide: false, isKept: true },
    {
      field: 'signature',
      name: say('packet.signature'),
      value: signatureWords(say, session),
      isWide: true,
      isKept: true,
    },
    { field: 'corrected', name: say('packet.corrected'), value: session.corrected, isWide: true },
    { field: 'participation', name: say('packet.participation'), value: session.participation, isWide: true },
    { field: 'referral', name: say('packet.referral'), value: session.referral, isWide: true },
    {
      field: 'homePractice',
      name: say('packet.homePractice'),
      value: homePractice === null ? '' : say(homePractice ? 'packet.yes' : 'packet.no'),
      isWide: true,
    },
    { field: 'place', name: say('packet.place'), value: place, isWide: true },
    { field: 'leaders', name: say('packet.led'), value: leaders.join('; '), isWide: true },
    { field: 'people', name: say('packet.counted'), value: counted, isWide: true, isKept: true },
  ];
  return all.filter(({ value, field, isKept }) => isKept === true || value !== '' || changed.has(field));
}
