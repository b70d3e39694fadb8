import type { Enrolment } from '#core/groups/group';
import type { Digest } from '#core/ports/store';
import type { PersonRecord } from '#core/records/person-record';
import { type SessionWho, sessionWho } from '#core/records/session-digest';
import type { Mark } from '#core/session/mark';
import type { Instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { groupsListed } from './group-record';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';
import { summaryIn } from './summary';

/** A group in which somebody is or was. */
export interface GroupOfPerson {
  readonly id: string;
  readonly title: string;
  readonly state: Enrolment['state'];
}

/** A session in which somebody is listed. */
export interface SessionOfPerson {
  readonly id: string;
  readonly title: string;
  /** When it began; where it did not, when it was to begin. */
  readonly at: Instant;
  readonly began: Instant | null;
  readonly zone: string;
  readonly mark: Mark | null;
  /** Whole minutes; null where they are not known. */
  readonly minutes: number | null;
}

/** Somebody, and where they are listed. */
export interface PersonAbout {
  readonly record: PersonRecord;
  /** The ids of entries that were found to be this person. */
  readonly merged: readonly string[];
  readonly groups: readonly GroupOfPerson[];
  /** The newest first, at most 50. */
  readonly sessions: readonly SessionOfPerson[];
}

/** The groups in which one of some ids is listed. */
export async function groupsOf(house: House, ids: readonly string[]): Promise<readonly GroupOfPerson[]> {
  const found: GroupOfPerson[] = [];
  for (const { group } of await groupsListed(house)) {
    const { id, title, people } = group;
    const enrolment = people.find(({ person }) => ids.includes(person));
    if (enrolment !== undefined) found.push({ id, title, state: enrolment.state });
  }
  return found.toSorted((one, other) => one.title.localeCompare(other.title));
}

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, SessionWho['who']>();

function whoIn(digest: Digest): SessionWho['who'] {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = sessionWho.safeParse(digest.list);
  const who = read.success ? read.data.who : [];
  parsed.set(digest, who);
  return who;
}

/** Reads by hand what the schema would take a second for in ten thousand sessions. */
function speaksOf({ list }: Digest, ids: readonly string[]): boolean {
  const who: readonly unknown[] =
    typeof list === 'object' && list !== null && 'who' in list && Array.isArray(list.who) ? list.who : [];
  return who.some((one: unknown) => Array.isArray(one) && ids.includes(String(one[0])));
}

/** The sessions in which one of some ids is listed, the newest first. */
export async function sessionsOf(house: House, ids: readonly string[]): Promise<readonly SessionOfPerson[]> {
  const found: SessionOfPerson[] = [];
  for (const { digest } of await house.parts.store.index('sessions')) {
    if (digest === null || !speaksOf(digest, ids)) continue;
    const line = whoIn(digest).find(([person]) => ids.includes(person));
    const summary = line === undefined ? null : summaryIn(digest);
    if (line === undefined || summary === null) continue;
    const [, mark, minutes] = line;
    const { id, title, began, plannedStart, zone } = summary;
    // A sheet that was printed before the day says nothing of anybody yet.
    if (began === null && mark === null) continue;
    found.push({ id, title, at: began ?? plannedStart, began, zone, mark, minutes });
  }
  return found.toSorted((one, other) => other.at - one.at);
}

const newest = 50;

/** Somebody whole, by the id that they have or had; that they were looked at is kept. */
export function personAbout(house: House, id: string): Promise<Answer<PersonAbout>> {
  return house.serially(async () => {
    const who = await whoIsHere(house);
    const ids = who.allIds(id);
    const record = await personHere(house, who.keptId(id));
    if (record === null) return refused('not-on-roster');
    const [groups, sessions] = [await groupsOf(house, ids), await sessionsOf(house, ids)];
    await writeAudit(house, [{ did: 'saw', kind: 'person', target: record.id }]);
    return done({ record, merged: ids.slice(1), groups, sessions: sessions.slice(0, newest) });
  });
}
