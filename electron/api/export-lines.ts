import type { AttendanceLine } from '#core/attendance/attendance-line';
import { type BatchItem, isLive, itemId, itemLines } from '#core/billing/batch';
import { type BillingLine, lineId } from '#core/billing/billing-line';
import { billingLines } from '#core/billing/billing-lines';
import { type BilledPerson, billedPerson } from '#core/billing/covered-person';
import type { ExportRows } from '#core/billing/export-profile';
import type { ExportedLine, ExportedSession } from '#core/billing/exported-line';
import { called, type Practice } from '#core/billing/practice';
import { personCode } from '#core/people/person';
import type { BillingRecord } from '#core/records/billing-record';
import { exportedSession } from '#core/records/exported-session';
import { type Answer, done, refused } from './answer';
import { sessionOf } from './billing-attended';
import { billingGround } from './billing-ground';
import { batchHere, billingHere, lineNow } from './billing-here';
import type { House } from './house';
import type { WholeSession } from './live-session';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';
import { type DateRange, within } from './records';
import { listedSessions, readWhole } from './summary';

/** Whose lines of which days. */
export interface LinesAsked extends DateRange {
  readonly rows: ExportRows;
}

/** Lines on their way into a file. */
export interface LinesSource {
  readonly practice: Practice;
  /** Sessions in the range that were held but not signed, and therefore left out. */
  readonly unsigned: number;
  /** The lines of one signed session after the other, in the order in which they were held; it ends early where the records are shut away. */
  readonly sessions: () => AsyncGenerator<readonly ExportedLine[], void, undefined>;
}

/** A billed line as its document says it, whatever a class costs today. */
interface Billed {
  readonly document: string;
  readonly said: Partial<Pick<BillingLine, 'code' | 'modifiers' | 'charge'>>;
}

function saidIn({ content }: BatchItem): ReadonlyMap<string, Billed['said']> {
  if (content.is === 'invoice') return new Map();
  const lines = content.is === 'claim' ? content.claim.lines : content.superbill.lines;
  return new Map(lines.map(({ line, code, modifiers, charge }) => [line, { code, modifiers, charge }]));
}

/** Each billed line with the document in which it stands, by the id that it has today. */
async function documentsOf(house: House, lines: readonly BillingLine[]): Promise<ReadonlyMap<string, Billed>> {
  const batches = lines.flatMap(({ reasons }) =>
    reasons.flatMap(({ kind, told }) => (kind === 'in-a-batch' ? told : [])),
  );
  const { keptId } = await whoIsHere(house);
  const documents = new Map<string, Billed>();
  for (const id of new Set(batches)) {
    const record = await batchHere(house, id);
    for (const item of record?.batch.items ?? []) {
      if (record === null || !isLive(record.batch, item)) continue;
      const said = saidIn(item);
      for (const line of itemLines(item))
        documents.set(lineNow(line, keptId), { document: itemId(item), said: said.get(line) ?? {} });
    }
  }
  return documents;
}

function sessionFrom(whole: WholeSession, practice: Practice): ExportedSession | null {
  const { id, title, day, group: _, isSigned: __, ...held } = sessionOf(whole);
  const { classTitle, zone, plannedStart, plannedEnd, began, ended, signed } = exportedSession(
    whole.record,
    whole.state,
  );
  if (signed === null) return null;
  const { group } = whole.record;
  return {
    id,
    title: group === null ? title : classTitle,
    group,
    day,
    zone,
    plannedStart,
    plannedEnd,
    began,
    ended,
    place: held.place,
    pos: called(practice.places, held.place)?.pos ?? '',
    facilitator: held.facilitator,
    credential: held.credential,
    npi: called(practice.staff, held.facilitator)?.npi ?? '',
    people: held.people,
    signedBy: signed.by,
    signedAt: signed.at,
    seal: held.seal,
  };
}

interface Asked {
  readonly noted: AttendanceLine;
  readonly person: string;
  readonly rows: ExportRows;
  /** Ids of the lines that were told already. */
  readonly told: Set<string>;
}

/** Makes lines of sessions: what was noted, and what billing says of it. */
class LineMaker {
  readonly #house: House;
  readonly #people: Map<string, BilledPerson | null>;
  readonly #lines: ReadonlyMap<string, BillingLine>;
  readonly #documents: ReadonlyMap<string, Billed>;

  constructor(
    house: House,
    people: ReadonlyMap<string, BilledPerson>,
    billed: { readonly lines: readonly BillingLine[]; readonly documents: ReadonlyMap<string, Billed> },
  ) {
    this.#house = house;
    this.#people = new Map(people);
    this.#lines = new Map(billed.lines.map((line) => [line.id, line]));
    this.#documents = billed.documents;
  }

  async #whom(id: string): Promise<BilledPerson | null> {
    const known = this.#people.get(id);
    if (known !== undefined) return known;
    const record = await personHere(this.#house, id);
    const person = record === null ? null : billedPerson(record.person);
    this.#people.set(id, person);
    return person;
  }

  /** Null: they are not among those that are asked for. */
  async line(session: ExportedSession, { noted, person, rows, told }: Asked): Promise<ExportedLine | null> {
    const id = lineId(session.id, person);
    const line = this.#lineOf(id, noted, told);
    const billed = this.#documents.get(id);
    if (line === null && rows === 'attended') return null;
    return {
      session,
      person,
      code: personCode(person),
      whom: line?.person ?? (await this.#whom(person)),
      name: noted.name,
      status: noted.mark ?? 'unmarked',
      came: noted.came,
      arrived: noted.arrived,
      left: noted.left,
      minutes: noted.minutes,
      signature: noted.signature?.kind ?? '',
      amendments: noted.amended.length,
      line: line === null ? null : { ...line, ...billed?.said },
      document: line === null ? '' : (billed?.document ?? ''),
    };
  }

  /** Of two entries of one list that are one person by now only the one that is billed has a line, and once. */
  #lineOf(id: string, { minutes }: AttendanceLine, told: Set<string>): BillingLine | null {
    const line = this.#lines.get(id);
    if (line === undefined || line.attended.minutes !== minutes || told.has(id)) return null;
    told.add(id);
    return line;
  }
}

async function prepared(house: House, here: BillingRecord, { rows, ...range }: LinesAsked): Promise<LinesSource> {
  const { practice } = here;
  const ground = await billingGround(house, here, range);
  const lines = billingLines(ground);
  const maker = new LineMaker(house, ground.people, { lines, documents: await documentsOf(house, lines) });
  const { keptId } = await whoIsHere(house);
  const held = (await listedSessions(house)).filter(within(range)).filter(({ began }) => began !== null);
  const signed = held.filter(({ state }) => state === 'signed').toReversed();
  return {
    practice,
    unsigned: held.length - signed.length,
    sessions: async function* () {
      const told = new Set<string>();
      for (const { id } of signed) {
        if (house.isShut) return;
        const read = await readWhole(house, id);
        if ('quarantined' in read) house.remarks.add(read.quarantined);
        const session = 'found' in read ? sessionFrom(read.found, practice) : null;
        if (!('found' in read) || session === null) continue;
        const found: ExportedLine[] = [];
        for (const noted of read.found.state.people) {
          const line = await maker.line(session, { noted, person: keptId(noted.person), rows, told });
          if (line !== null) found.push(line);
        }
        if (found.length > 0) yield found;
      }
    },
  };
}

/** Makes the lines of signed sessions ready. For whoever has their turn in the house; they may be read after it. */
export async function linesSource(house: House, asked: LinesAsked): Promise<Answer<LinesSource>> {
  if (asked.from > asked.to) return refused('bad-range');
  const here = await billingHere(house);
  return here === null ? refused('billing-unreadable') : done(await prepared(house, here, asked));
}
