import { type WhoIs, whoIs } from '#core/people/kept-id';
import type { PersonDigest } from '#core/people/person-digest';
import type { Digest, Indexed } from '#core/ports/store';
import { personDigest, personDigestOf, removedDigest } from '#core/records/person-record';
import type { House } from './house';
import { personHere } from './people-record';

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, PersonDigest | 'removed' | null>();

function digestIn(digest: Digest | null): PersonDigest | 'removed' | null {
  if (digest === null) return null;
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = personDigest.safeParse(digest.list);
  const person = read.success ? read.data : removedDigest.safeParse(digest.list).success ? 'removed' : null;
  parsed.set(digest, person);
  return person;
}

async function readAnew(house: House, { id }: Indexed): Promise<readonly PersonDigest[]> {
  const record = await personHere(house, id);
  return record === null ? [] : [personDigestOf(record)];
}

/** Everybody of the roster as the index tells them, archived and merged ones too, unsorted; what can't be read is remarked on and left out. */
export async function peopleDigests(house: House): Promise<readonly PersonDigest[]> {
  const found: PersonDigest[] = [];
  for (const each of await house.parts.store.index('people')) {
    const known = digestIn(each.digest);
    // Thousands are known: waiting for each of them would take longer than all the rest.
    if (known === null) found.push(...(await readAnew(house, each)));
    else if (known !== 'removed') found.push(known);
  }
  return found;
}

/** Who each id stands for, now that entries were found to be one person. */
export async function whoIsHere(house: House): Promise<WhoIs> {
  return whoIs(await peopleDigests(house));
}
