import { setImmediate } from 'node:timers/promises';
import { type AuditPacket, auditPacket, type PacketSource } from '#core/billing/audit-packet';
import { contentHash } from '#core/library/content-hash';
import { nameParts } from '#core/people/name-parts';
import type { NecessityLetter } from '#core/people/person';
import { sessionWho } from '#core/records/session-digest';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { billingHere } from './billing-here';
import type { House } from './house';
import type { WholeSession } from './live-session';
import { aloneHere } from './packet-alone';
import { type Roster, rosterHere } from './packet-roster';
import { packetSession } from './packet-session';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';
import { type DateRange, within } from './records';
import { listedSessions, readWhole } from './summary';

/** What is asked for. */
export interface PacketAsked extends DateRange {
  readonly person: string;
}

/** A packet, and the hash of its content. */
export interface ToldPacket {
  readonly packet: AuditPacket;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** Everybody in a session but one, by whatever is known of them. */
function othersOf(people: WholeSession['state']['people'], own: ReadonlySet<string>, { byId }: Roster) {
  return people
    .filter(({ person }) => !own.has(person))
    .flatMap(({ person, name }) => {
      const asListed = { ...nameParts(name), preferred: '', birthDate: null, memberIds: [] };
      const known = byId.get(person);
      return known === undefined ? [asListed] : [known, asListed];
    });
}

/** The sessions of a range in whose lists somebody is, as far as the index tells. */
async function theirSessions(house: House, own: ReadonlySet<string>, range: DateRange): Promise<readonly string[]> {
  const who = new Map((await house.parts.store.index('sessions')).map(({ id, digest }) => [id, digest?.list]));
  const isTheirs = (id: string): boolean => {
    const read = sessionWho.safeParse(who.get(id));
    return !read.success || read.data.who.some(([person]) => own.has(person));
  };
  return (await listedSessions(house)).filter(within(range)).flatMap(({ id }) => (isTheirs(id) ? [id] : []));
}

async function sourcesOf(
  house: House,
  asked: PacketAsked,
  { own, roster }: { own: ReadonlySet<string>; roster: Roster },
) {
  const sources: PacketSource[] = [];
  let unsigned = 0;
  for (const id of await theirSessions(house, own, asked)) {
    const read = await readWhole(house, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read)) continue;
    const { people, cancelled } = read.found.state;
    const line = people.find(({ person }) => own.has(person));
    if (line === undefined || cancelled !== null) continue;
    const session = packetSession(read.found, line);
    if (session === null) unsigned += 1;
    else sources.push({ session, others: { all: roster.all, near: othersOf(people, own, roster) } });
    // A class that runs goes first.
    await setImmediate();
  }
  return { sources, unsigned };
}

function letterIn(letter: NecessityLetter | null): Pick<AuditPacket, 'letter'> {
  if (letter === null) return {};
  const { by, on, until } = letter;
  return { letter: { by, on, until } };
}

/** All that the signed records of a range tell of one person, and of nobody else. */
export async function tellPacket(house: House, asked: PacketAsked): Promise<Answer<ToldPacket>> {
  if (asked.from > asked.to) return refused('bad-range');
  const roster = await rosterHere(house);
  if (!roster.done) return roster;
  return house.serially(async () => {
    const { keptId, allIds } = await whoIsHere(house);
    const id = keptId(asked.person);
    const record = await personHere(house, id);
    if (record === null) return refused('not-on-roster');
    const own = new Set(allIds(id));
    const { sources, unsigned } = await sourcesOf(house, asked, { own, roster: roster.value });
    const besides = sources.flatMap(({ session: { leaders, signed, coSigned } }) => [
      ...leaders,
      ...[signed, ...coSigned].map(({ by }) => by),
    ]);
    const alone = await aloneHere(house, { person: id, besides: [...new Set(besides)] }, roster.value);
    const { given, family, birthDate, coverage } = record.person;
    const memberIds = [...new Set(coverage.map(({ memberId }) => memberId.trim()).filter((one) => one !== ''))];
    const here = await billingHere(house);
    const { from, to } = asked;
    const patient = { given, family, birthDate, memberIds };
    const letter = record.person.billing?.letter ?? null;
    const practice = here?.practice.name ?? '';
    const head = { person: id, patient, practice, from, to, unsigned, ...letterIn(letter) };
    const packet = auditPacket(head, sources, alone);
    await writeAudit(house, [{ did: 'made', kind: 'person', target: id, count: Math.max(1, packet.sessions.length) }]);
    return done({ packet, hash: contentHash(packet) });
  });
}
