import type { ToldPacket } from '#bridge/bill-papers';
import type { AuditPacket, PacketSession } from '#core/billing/audit-packet';
import { type Say, useSay } from '#ui/say';
import { BillPages } from './bill-pages';
import { PacketSessionPart } from './packet-session';
import { paperDay } from './paper-day';
import { type Piece, pagesOf, textHeight } from './paper-pages';

const wide = 80;

/** How high a session is at most. */
function heightOf(session: PacketSession): number {
  const { corrected, participation, referral, leaders, coSigned, amended } = session;
  const texts = [corrected, participation, referral, leaders.join('; '), session.place, session.title];
  const facts = texts.reduce((sum, text) => sum + (text === '' ? 0 : textHeight(text, 66, 5.4)), 0);
  const changed = amended.reduce((sum, { from, to, reason, by }) => {
    const long = `${from}${to}${reason}${by}`;
    return sum + textHeight(`${long}${' '.repeat(60)}`, wide) + 1.5 + textHeight(from, 28, 5.4);
  }, 0);
  return 58 + facts + changed + coSigned.length * 5;
}

function identityOf(say: Say, { patient }: AuditPacket): string {
  const { given, family, birthDate, memberIds } = patient;
  const born = birthDate === null ? '' : say('bills.born', { date: paperDay(say, birthDate) });
  const members = memberIds.map((id) => say('bills.member', { id }));
  return [`${given} ${family}`.trim(), born, ...members].filter((part) => part !== '').join(', ');
}

/** All that signed records tell of one person, with the hashes of what was signed at the end. */
export function PacketSheet({ told: { packet, hash } }: { readonly told: ToldPacket }) {
  const say = useSay();
  const { sessions } = packet;
  const pieces = sessions.map((of): Piece<PacketSession> => ({ of, height: heightOf(of) }));
  const pages = pagesOf(pieces, { above: 30, below: 0 });
  const rows = sessions.map((of): Piece<PacketSession> => ({ of, height: 15 }));
  const manifest = pagesOf(rows, { above: 26, below: 10 });
  return (
    <BillPages
      heading={say('packet.title')}
      identity={identityOf(say, packet)}
      pages={[
        ...pages.map((part, at) => ({
          key: part[0]?.session ?? 'sessions',
          content: (
            <>
              {at === 0 && <PacketTop packet={packet} />}
              {part.map((session) => (
                <PacketSessionPart key={session.session} session={session} />
              ))}
            </>
          ),
        })),
        ...manifest.map((part, at) => ({
          key: `hashes ${at}`,
          content: (
            <>
              {part.length > 0 && <Manifest sessions={part} />}
              {at === manifest.length - 1 && <p className="bill-hash">{say('packet.own-hash', { hash })}</p>}
            </>
          ),
        })),
      ]}
    />
  );
}

function letterWords(say: Say, { by, on, until }: NonNullable<AuditPacket['letter']>): string {
  const told = (day: string | null) => (day === null ? 'none' : paperDay(say, day));
  return say('packet.letter', { by: by.trim() === '' ? 'none' : by, on: told(on), until: told(until) });
}

function PacketTop({ packet }: { readonly packet: AuditPacket }) {
  const say = useSay();
  const { practice, from, to, sessions, unsigned, hasCovered, letter } = packet;
  const minutes = sessions.reduce((sum, session) => sum + (session.minutes ?? 0), 0);
  return (
    <>
      {practice !== '' && <p>{practice}</p>}
      <p>{say('packet.range', { from: paperDay(say, from), to: paperDay(say, to) })}</p>
      <p>{say('packet.count', { count: sessions.length, minutes })}</p>
      {letter !== undefined && <p>{letterWords(say, letter)}</p>}
      {unsigned > 0 && <p>{say('packet.unsigned', { count: unsigned })}</p>}
      {hasCovered && <p>{say('packet.covered')}</p>}
    </>
  );
}

function Manifest({ sessions }: { readonly sessions: readonly PacketSession[] }) {
  const say = useSay();
  return (
    <>
      <p>{say('packet.manifest-lead')}</p>
      <table>
        <caption>{say('packet.manifest')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('superbill.day')}</th>
            <th scope="col">{say('packet.session')}</th>
            <th scope="col">{say('packet.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ session, day, title, seal }) => (
            <tr key={session}>
              <td className="bill-fixed">{paperDay(say, day)}</td>
              <td>{title}</td>
              <td className="bill-hash">
                {seal === null ? (
                  say('packet.no-seal')
                ) : (
                  <>
                    {seal.content}
                    <br />
                    {seal.hash}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
