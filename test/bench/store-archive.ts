import type { SessionRecord } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { builtInClasses } from '#files/built-in-classes';

/** How many people are on each list. */
const groupSize = 20;
/** Where all of them are held. */
export const archiveZone = 'America/Denver';
const first = Date.UTC(2021, 0, 4, 15);
const last = Date.UTC(2025, 11, 29, 15);
const minute = 60_000;

const given =
  'Ana Björn Chidi Dora Emre Fatou Gus Hana Iman Jun Kofi Lena Mila Noor Otto Pia Quinn Rosa Sami Tuva'.split(' ');
const family =
  'Abel Brandt Cruz Dahl Evans Faye Green Haas Ito Jansen Kaya Lopez Moss Novak Okoro Park Quist Reyes'.split(' ');
const marks: readonly Mark[] = ['present', 'present', 'present', 'present', 'late', 'left-early', 'absent', 'excused'];

const classes = builtInClasses();

/** Numbers from 0 up to 1 in an order that the seed decides (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function one<T>(of: readonly T[], chance: number): T {
  const picked = of[Math.floor(chance * of.length)];
  if (picked === undefined) throw new RangeError('expected something to pick from');
  return picked;
}

/** The session that is open while people are checked in: nobody is marked yet. */
function openSession(): SessionRecord {
  const plan = one(classes, 0);
  const people = Array.from({ length: groupSize }, (_, at) => ({
    person: `per_open_${at}`,
    name: `${one(given, at / 20)} Open`,
  }));
  return {
    version: 3,
    contract: noContract,
    id: 'ses_open',
    createdAt: instant(last + 8 * minute),
    zone: archiveZone,
    plannedStart: instant(last + 24 * 60 * minute),
    startIsSet: true,
    plan,
    group: null,
    place: '',
    staff: [],
    seals: [],
    expected: people,
    facilitator: { name: 'Sam Rivers', credential: 'LCSW' },
    events: [],
    state: 'open',
  };
}

/** A class that was held and signed: started, gone through part by part, twenty people marked. */
function heldSession(at: number, count: number, chance: () => number): SessionRecord {
  const plan = one(classes, chance());
  const start = Math.floor(first + ((last - first) * at) / count);
  const id = `ses_${at.toString().padStart(6, '0')}`;
  const expected = Array.from({ length: groupSize }, (_, seat) => ({
    person: `per_${at.toString(36).padStart(5, '0')}${seat.toString(36).padStart(3, '0')}`,
    name: `${one(given, chance())} ${one(family, chance())}`,
  }));
  const events: SessionEvent[] = [];
  function add(after: number, deed: Deed): void {
    const seq = events.length + 1;
    const moment = { wall: instant(start + after), mono: milliseconds(after + 5_000.25), boot: `boot-${at}` };
    events.push({ id: `evt_${at.toString(36)}_${seq.toString().padStart(4, '0')}`, seq, at: moment, deed });
  }
  add(0, { do: 'start' });
  for (const [seat, { person }] of expected.entries()) {
    add(seat * 2_000 + 1_000, { do: 'mark', person, mark: one(marks, chance()) });
  }
  for (const [index, { id: part }] of plan.parts.entries()) if (index > 0) add(index * 5 * minute, { do: 'go', part });
  add(60 * minute, { do: 'end' });
  add(62 * minute, { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' });
  return {
    version: 3,
    contract: noContract,
    id,
    createdAt: instant(start - 10 * minute),
    zone: archiveZone,
    plannedStart: instant(start),
    startIsSet: true,
    plan,
    group: null,
    place: '',
    staff: [],
    seals: [],
    expected,
    facilitator: { name: 'Sam Rivers', credential: 'LCSW' },
    events,
    state: 'signed',
  };
}

/** So many held sessions over five years, always the same for a seed, and the one that is open. */
export function* archive(count: number, seed: number): Generator<SessionRecord> {
  const chance = chances(seed);
  for (let at = 0; at < count; at += 1) yield heldSession(at, count, chance);
  yield openSession();
}
