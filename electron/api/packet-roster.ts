import { setImmediate } from 'node:timers/promises';
import type { Identity } from '#core/billing/identity-phrases';
import { IdentityIndex } from '#core/billing/known-identities';
import type { Digest } from '#core/ports/store';
import type { PersonRecord } from '#core/records/person-record';
import { dateAfter } from '#core/time/civil';
import { type Answer, done } from './answer';
import type { House } from './house';
import { personHere, todayAt } from './people-record';

/** Who everybody of the roster is, merged and archived ones too, ready to be looked for. */
export interface Roster {
  readonly all: IdentityIndex;
  readonly byId: ReadonlyMap<string, Identity>;
}

interface Kept extends Roster {
  /** Of what it was made. */
  readonly of: readonly (Digest | null)[];
}

/** Read once: the index hands out the same object until the document is written anew. */
const known = new WeakMap<Digest, Identity>();
const kept = new WeakMap<House, Kept>();

const oneTurn = 100;
/** Nobody who was born less than two years ago is in a class; a date that was mistyped so would stand on every page of its day. */
const tooNear = -730;

function identityOf({ person }: PersonRecord, today: string): Identity {
  const { given, family, preferred, birthDate, coverage } = person;
  const isOfSomebody = birthDate !== null && birthDate <= dateAfter(today, tooNear);
  return {
    given,
    family,
    preferred,
    birthDate: isOfSomebody ? birthDate : null,
    memberIds: [...new Set(coverage.map(({ memberId }) => memberId.trim()))],
  };
}

/** Reads the next of those that were not read yet; tells whether there may be more. A class that runs goes between. */
function readSome(house: House): Promise<Answer<boolean>> {
  return house.serially(async () => {
    const today = todayAt(house);
    let read = 0;
    for (const { id, digest } of await house.parts.store.index('people')) {
      if (digest === null || known.has(digest)) continue;
      const record = await personHere(house, id);
      const nobody = { given: '', family: '', preferred: '', birthDate: null, memberIds: [] };
      known.set(digest, record === null ? nobody : identityOf(record, today));
      read += 1;
      if (read >= oneTurn) return done(true);
    }
    return done(false);
  });
}

async function made(house: House): Promise<Roster> {
  const listed = await house.parts.store.index('people');
  const before = kept.get(house);
  const of = listed.map(({ digest }) => digest);
  if (before !== undefined && of.every((digest, at) => digest !== null && before.of[at] === digest)) return before;
  const byId = new Map<string, Identity>();
  const all = new IdentityIndex([]);
  for (const [at, { id, digest }] of listed.entries()) {
    const read = digest === null ? await personHere(house, id) : null;
    const identity = read === null ? digest && known.get(digest) : identityOf(read, todayAt(house));
    if (identity === null || identity === undefined) continue;
    byId.set(id, identity);
    all.add(identity);
    if (at % oneTurn === 0) await setImmediate();
  }
  const roster = { all, byId, of };
  kept.set(house, roster);
  return roster;
}

/** Everybody of the roster. Not for whoever has their turn in the house: it takes many. */
export async function rosterHere(house: House): Promise<Answer<Roster>> {
  for (;;) {
    const more = await readSome(house);
    if (!more.done) return more;
    if (!more.value) break;
  }
  return house.serially(async () => done(await made(house)));
}
