import type { Store, Writing } from '#core/ports/store';
import { type GroupRecord, groupRecipe, sampleGroup } from '#core/records/group-record';
import { type PersonRecord, personRecipe, samplePerson } from '#core/records/person-record';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { atCivil } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { builtInClasses } from '#files/built-in-classes';
import { largeGroup, peopleCounts, personAt, unsignedAt } from './people-counts';
import { archiveZone, chances } from './store-archive';

const piece = 250;
const minute = 60_000;
const firstMonday = '2025-01-06';
const given =
  'Ana Björn Chidi Dora Emre Fatou Gus Hana Iman Jun Kofi Lena Mila Noor Otto Pia Quinn Rosa Sami Tuva'.split(' ');
const starts =
  'Abel Brandt Cruz Dahl Evans Faye Green Haas Ito Jansen Kaya Lopez Moss Novak Okoro Park Quist Reyes'.split(' ');
const ends = ['', 'son', 'er', 'mann', 'ova', 'ley', 'ski', 'wood', 'field', 'stone', 'well', 'by'];
const marks: readonly Mark[] = ['present', 'present', 'present', 'present', 'late', 'left-early', 'absent', 'excused'];

function one<T>(of: readonly T[], at: number): T {
  const picked = of[Math.floor(at) % of.length];
  if (picked === undefined) throw new RangeError('expected something to pick from');
  return picked;
}

function person(at: number): PersonRecord {
  const id = personAt(at);
  const names = { given: one(given, at), family: `${one(starts, at / 20)}${one(ends, at / 360)}` };
  const birthDate = `19${50 + (at % 50)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const phone = `303 555 ${String(at).padStart(4, '0')}`;
  return { ...samplePerson, id, person: { ...samplePerson.person, id, ...names, birthDate, phone } };
}

function dateAfter(weeks: number): string {
  return new Date(Date.parse(`${firstMonday}T12:00:00Z`) + weeks * 7 * 24 * 60 * minute).toISOString().slice(0, 10);
}

function group(): GroupRecord {
  const people = Array.from({ length: peopleCounts.members }, (_, at) => ({
    person: personAt(at),
    state: 'enrolled' as const,
    since: firstMonday,
    why: '',
  }));
  const { group: sample } = sampleGroup;
  const schedule = {
    from: firstMonday,
    weekdays: [1],
    every: 1,
    time: '18:00',
    minutes: 90,
    meetings: peopleCounts.meetings,
    holidays: [],
    exceptions: [],
  };
  return {
    ...sampleGroup,
    id: largeGroup,
    group: {
      ...sample,
      id: largeGroup,
      title: 'A year of Mondays',
      zone: archiveZone,
      capacity: null,
      schedule,
      people,
    },
  };
}

interface Held {
  readonly id: string;
  readonly start: number;
  readonly persons: readonly string[];
  readonly group: SessionRecord['group'];
  readonly signed: boolean;
}

const classes = builtInClasses();

function session({ id, start, persons, group: of, signed }: Held, chance: () => number): SessionRecord {
  const plan = one(classes, Math.floor(chance() * 100));
  const events: SessionEvent[] = [];
  function add(after: number, deed: Deed): void {
    const seq = events.length + 1;
    const moment = { wall: instant(start + after), mono: milliseconds(after + 5_000.25), boot: `boot-${id}` };
    events.push({ id: `evt_${id}_${seq.toString().padStart(4, '0')}`, seq, at: moment, deed });
  }
  add(0, { do: 'start' });
  for (const [seat, who] of persons.entries()) {
    add(seat * 200 + 1_000, { do: 'mark', person: who, mark: one(marks, Math.floor(chance() * 100)) });
  }
  add(60 * minute, { do: 'end' });
  if (signed) add(62 * minute, { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' });
  return {
    version: 3,
    contract: noContract,
    id,
    createdAt: instant(start - 10 * minute),
    zone: archiveZone,
    plannedStart: instant(start),
    startIsSet: true,
    plan,
    group: of,
    place: '',
    staff: [],
    expected: persons.map((who) => ({ person: who, name: who.slice(-6) })),
    facilitator: { name: 'Sam Rivers', credential: 'LCSW' },
    events,
    state: signed ? 'signed' : 'ended',
    seals: [],
  };
}

function* sessions(): Generator<SessionRecord> {
  const chance = chances(7);
  const { people, sessions: all, seats, members, meetings, toSign } = peopleCounts;
  const everybody = Array.from({ length: members }, (_, at) => personAt(at));
  for (let no = 1; no <= meetings; no += 1) {
    const meeting = dateAfter(no - 1);
    const id = `ses_${largeGroup}_${meeting.replaceAll('-', '')}`;
    const of = { id: largeGroup, meeting, no, title: 'A year of Mondays', label: 'Class A, 6 pm' };
    yield session(
      { id, start: atCivil(meeting, '18:00', archiveZone), persons: everybody, group: of, signed: true },
      chance,
    );
  }
  for (let at = 0; at < all - meetings; at += 1) {
    const first = Math.floor(chance() * (people - seats));
    const persons = Array.from({ length: seats }, (_, seat) => personAt(first + seat));
    const isToSign = at < toSign;
    const id = isToSign ? unsignedAt(at) : `ses_${at.toString().padStart(6, '0')}`;
    const start = Date.UTC(2021, 0, 4, 15) + at * 4 * 60 * minute;
    yield session({ id, start, persons, group: null, signed: !isToSign }, chance);
  }
}

function* writings(): Generator<Writing> {
  for (let at = 0; at < peopleCounts.people; at += 1) {
    const value = person(at);
    yield { recipe: personRecipe, id: value.id, value };
  }
  yield { recipe: groupRecipe, id: largeGroup, value: group() };
  for (const value of sessions()) yield { recipe: sessionRecipe, id: value.id, value };
}

/** Fills a store with ten thousand people, ten thousand sessions, and a group of 200 that met 52 times. */
export async function fillPeople(store: Store): Promise<void> {
  let ready: Writing[] = [];
  for (const writing of writings()) {
    ready.push(writing);
    if (ready.length < piece) continue;
    await store.writeAll(ready);
    ready = [];
  }
  await store.writeAll(ready);
}
