import { changedFields, mergedPerson } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import type { RosterRow } from '#core/people/roster-rows';
import type { Writing } from '#core/ports/store';
import type { PersonRecord } from '#core/records/person-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { peopleAudit } from './people-audit';
import { peopleDigests } from './people-digests';
import { changedRecord, personHere, personWriting } from './people-record';
import { newRecord } from './people-save';
import { enrolledWriting, placesOf } from './roster-group';
import { type BroughtIn, keepLastImport, lastImport, type RosterImported } from './roster-last';
import { type RosterWish, rosterRows } from './roster-look';
import { dropRoster } from './roster-upload';
import { isRunning } from './sessions';

/** What becomes of a row. `update`: the gaps of somebody who is here are filled; `replaces`: the row counts where both say something. */
export type RosterRowFate =
  | { readonly is: 'new' }
  | { readonly is: 'update'; readonly id: string; readonly replaces: boolean }
  | { readonly is: 'skip' };

/** How many people can come in while a class runs. */
export const mostWhileRunning = 100;

type Updating = Extract<RosterRowFate, { readonly is: 'update' }>;

function proposed({ fate, like }: RosterRow): RosterRowFate {
  const [best] = like;
  if (fate === 'new') return { is: 'new' };
  return fate === 'same' && best !== undefined ? { is: 'update', id: best.person.id, replaces: false } : { is: 'skip' };
}

/** People on their way in. */
class Coming {
  /** How each is written, by their id. */
  readonly writings = new Map<string, Writing>();
  /** What taking it back needs of each. */
  readonly before = new Map<string, BroughtIn>();
  /** In the order of the rows. */
  readonly people: string[] = [];
  made = 0;
  updated = 0;
  readonly #house: House;
  readonly #known: ReadonlySet<string>;

  constructor(house: House, known: ReadonlySet<string>) {
    this.#house = house;
    this.#known = known;
  }

  enter(person: Person): void {
    this.people.push(person.id);
    this.made += 1;
    // Sent a second time, and perhaps changed since.
    if (!this.#known.has(person.id)) this.#write(null, newRecord(this.#house, person));
  }

  #write(before: PersonRecord | null, after: PersonRecord): void {
    this.writings.set(after.id, personWriting(after));
    this.before.set(after.id, { before, revision: after.revision });
  }

  /** Somebody who is here learns what a row says; whoever was put out of the way comes back. */
  async update({ person }: RosterRow, { id, replaces }: Updating): Promise<Answer> {
    const here = await personHere(this.#house, id);
    if (here === null || here.mergedInto !== null) return refused('not-on-roster');
    this.people.push(id);
    // Two rows for one person: the first one counts.
    if (this.writings.has(id)) return done(null);
    const told = { ...person, id };
    const next = replaces ? mergedPerson(told, here.person) : mergedPerson(here.person, told);
    if (changedFields(here.person, next).length === 0 && !here.archived) return done(null);
    this.#write(here, changedRecord(this.#house, here, { person: next, archived: false }));
    this.updated += 1;
    return done(null);
  }
}

/** What is to be done with a roster. */
export interface RosterTaking extends RosterWish {
  readonly key: string;
  /** Rows that become something else than the preview proposed. */
  readonly fates: readonly { readonly row: number; readonly fate: RosterRowFate }[];
  /** A group into which who comes in is entered as well; null: none. */
  readonly group: string | null;
}

async function take(
  house: House,
  { key, fates, group }: RosterTaking,
  rows: readonly RosterRow[],
): Promise<Answer<RosterImported>> {
  const said = new Map(fates.map((one) => [one.row, one.fate]));
  const known = new Set((await peopleDigests(house)).map(({ id }) => id));
  const coming = new Coming(house, known);
  for (const row of rows) {
    const isNobody = row.problems.includes('no-name');
    const fate = isNobody ? { is: 'skip' as const } : (said.get(row.row) ?? proposed(row));
    if (fate.is === 'new') coming.enter({ ...row.person, id: idOfPress('per', key, row.row) });
    const taken = fate.is === 'update' ? await coming.update(row, fate) : done(null);
    if (!taken.done) return taken;
  }
  const enrolled = group === null ? done(null) : await enrolledWriting(house, group, coming.people);
  if (!enrolled.done) return enrolled;
  const { writing = null, entries = [], title = null } = enrolled.value ?? {};
  const writings = [...coming.writings.values(), ...(writing === null ? [] : [writing])];
  const told = {
    did: 'imported',
    kind: 'roster',
    target: group ?? '',
    count: Math.max(1, coming.writings.size),
  } as const;
  // As many documents take seconds to write that a running class does not have.
  if (writings.length > mostWhileRunning && isRunning(house.live)) return refused('class-runs');
  if (writings.length > 0) await house.parts.store.writeAll([...writings, await peopleAudit(house, told)]);
  const { made, updated, before: people } = coming;
  const counts = { made, updated, skipped: rows.length - made - updated };
  const value: RosterImported = { id: key, ...counts, group: title, ...placesOf(entries) };
  keepLastImport(house, { value, people, group: group === null ? null : { id: group, entries }, undone: null });
  return done(value);
}

/** Brings a roster in, all of it in one piece; the same press twice brings it in once. */
export async function importRoster(house: House, taking: RosterTaking): Promise<Answer<RosterImported>> {
  const before = lastImport(house);
  if (before?.value.id === taking.key) return done(before.value);
  // Not in the House's turn: comparing thousands takes seconds that a running class does not have.
  const rows = await rosterRows(house, taking);
  if (!rows.done) return rows;
  const answer = await house.serially(() => take(house, taking, rows.value));
  if (answer.done) dropRoster(house, taking.id);
  return answer;
}
