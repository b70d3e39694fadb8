import { createHash } from 'node:crypto';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { nameParts } from '#core/people/name-parts';
import { shortName } from '#core/people/person';
import { personRecipe } from '#core/records/person-record';
import { summaryOf } from '#core/records/session-digest';
import type { SessionRecord } from '#core/records/session-record';
import type { Instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { type AboutSession, writeInTurn } from './session-writing';
import { readWhole } from './summary';

/** A sign-in sheet as it is printed: nothing on it tells what the class is about. */
export interface SheetToPrint {
  readonly session: string;
  /** The number that it bears, `S-7K2M9-1`. */
  readonly sheet: string;
  /** A neutral name of the class; empty: it has none. */
  readonly label: string;
  readonly place: string;
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  /** From row 1 on, in the order of the list. */
  readonly rows: readonly { readonly person: string; readonly name: string }[];
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five characters that stand for a session on paper: one in 33 million is that of another. */
function paperCode(session: string): string {
  const bytes = [...createHash('sha256').update(`sheet ${session}`).digest()].slice(0, 5);
  return bytes.map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** The preferred name and one letter, for eyes that are not the facilitator's. */
async function rowOf(house: House, { person, name }: AttendanceLine): Promise<SheetToPrint['rows'][number]> {
  const read = await house.parts.store.read(personRecipe, person);
  if ('found' in read) return { person, name: shortName(read.found.person) };
  return { person, name: shortName({ ...nameParts(name), preferred: '' }) };
}

function labelOf({ group }: SessionRecord): string {
  return group?.label ?? '';
}

/** Gives a session's sign-in sheet a number of its own, keeps who stands in its rows, and tells what is to be printed. */
export function makeSheet(house: House, about: AboutSession): Promise<Answer<SheetToPrint>> {
  return house.serially(async () => {
    const id = about.session ?? house.live?.record.id ?? '';
    const kept = await writeInTurn(house, { ...about, session: id }, ({ state: { sheets, people } }) => [
      { do: 'sheet', sheet: `S-${paperCode(id)}-${sheets.length + 1}`, rows: people.map(({ person }) => person) },
    ]);
    if (!kept.done) return kept;
    const read = await readWhole(house, id);
    if (!('found' in read)) return refused('no-such-session');
    const { record, state, events } = read.found;
    const made = events.find((event) => event.id === about.key)?.deed;
    const sheet = made?.do === 'sheet' ? made : { sheet: '', rows: [] };
    const lines = sheet.rows.flatMap((person) => state.people.find((line) => line.person === person) ?? []);
    const rows = await Promise.all(lines.map((line) => rowOf(house, line)));
    await writeAudit(house, [{ did: 'made', kind: 'sheet', target: id, count: Math.max(1, rows.length) }]);
    const { zone, plannedStart, plannedEnd } = summaryOf(record, state);
    const { place } = record;
    return done({
      session: id,
      sheet: sheet.sheet,
      label: labelOf(record),
      place,
      zone,
      plannedStart,
      plannedEnd,
      rows,
    });
  });
}
