import { setImmediate } from 'node:timers/promises';
import { type Duplicate, findDuplicates } from '#core/people/duplicates';
import { type Likeness, likePeople } from '#core/people/likeness';
import type { Compared } from '#core/people/likeness-ground';
import type { PersonDigest } from '#core/people/person-digest';
import { writeAudit } from './audit';
import { withRecords } from './door';
import type { House } from './house';
import { inTurn } from './in-turn';
import { personAbout } from './people-about';
import { listApart, tellApart } from './people-apart';
import { peopleDigests } from './people-digests';
import { peopleInputs as inputs } from './people-inputs';
import { listMerges, mergePeople, previewMerge, unmergePeople } from './people-merge';
import { archivePerson, savePerson } from './people-save';
import { placesIn } from './roster-group';
import { importRoster } from './roster-import';
import { lastImport } from './roster-last';
import { lookAtRoster, previewRoster } from './roster-look';
import { undoRoster } from './roster-undo';
import { beginRoster, dropRoster, rosterPiece } from './roster-upload';
import { answered } from './storage-failure';

const inside = withRecords('facilitator');

const byName = new Intl.Collator(undefined, { numeric: true }).compare;

function listName({ family, given, preferred }: PersonDigest): string {
  return `${family || preferred || given} ${given || preferred}`;
}

/** Everybody but merged ones, by family name. That they were looked at is kept. */
async function listPeople(house: House): Promise<readonly PersonDigest[]> {
  await writeAudit(house, [{ did: 'saw', kind: 'roster' }]);
  const people = (await peopleDigests(house)).filter(({ mergedInto }) => mergedInto === null);
  return people
    .map((person) => ({ person, name: listName(person) }))
    .toSorted((one, other) => byName(one.name, other.name))
    .map(({ person }) => person);
}

async function alikeTo(
  house: House,
  { except = null, ...person }: Compared & { readonly except?: string | null | undefined },
): Promise<readonly Likeness[]> {
  return likenessSeen(house, Promise.resolve(likePeople(person, await peopleDigests(house), except)));
}

/** A class that runs goes first: thousands are compared a few at a time, and not in the House's turn. */
async function duplicatesOf(house: House): Promise<readonly Duplicate[]> {
  const everybody = await inTurn(house, 'people', async () => {
    await writeAudit(house, [{ did: 'saw', kind: 'likeness' }]);
    return peopleDigests(house);
  });
  const work = findDuplicates(everybody);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}

/** Lists of who was found to be one, or two, name them. */
async function likenessSeen<T>(house: House, list: Promise<readonly T[]>): Promise<readonly T[]> {
  const found = await list;
  if (found.length > 0) await writeAudit(house, [{ did: 'saw', kind: 'likeness' }]);
  return found;
}

/** The verbs of people and of rosters that are brought in. */
export const peopleVerbs = {
  people: inside.query(({ ctx: { house } }) => inTurn(house, 'people', () => listPeople(house))),
  person: inside.input(inputs.id).query(({ ctx: { house }, input }) => personAbout(house, input.id)),
  savePerson: inside.input(inputs.save).mutation(({ ctx: { house }, input }) => savePerson(house, input)),
  archivePerson: inside.input(inputs.archive).mutation(({ ctx: { house }, input }) => archivePerson(house, input)),
  likePeople: inside
    .input(inputs.like)
    .query(({ ctx: { house }, input }) => inTurn(house, 'people', () => alikeTo(house, input))),
  duplicates: inside.query(({ ctx: { house } }) => duplicatesOf(house)),
  mergePreview: inside.input(inputs.pair).query(({ ctx: { house }, input }) => previewMerge(house, input)),
  merge: inside.input(inputs.merge).mutation(({ ctx: { house }, input }) => mergePeople(house, input)),
  unmerge: inside.input(inputs.unmerge).mutation(({ ctx: { house }, input }) => unmergePeople(house, input)),
  merges: inside.query(({ ctx: { house } }) => inTurn(house, 'people', () => likenessSeen(house, listMerges(house)))),
  tellApart: inside.input(inputs.apart).mutation(({ ctx: { house }, input }) => tellApart(house, input)),
  toldApart: inside.query(({ ctx: { house } }) => inTurn(house, 'people', () => likenessSeen(house, listApart(house)))),
  rosterBegin: inside.input(inputs.rosterBegin).mutation(({ ctx: { house }, input }) => beginRoster(house, input.size)),
  rosterPiece: inside
    .input(inputs.rosterPiece)
    .mutation(({ ctx: { house }, input }) => rosterPiece(house, input.id, input.base64)),
  rosterTable: inside.input(inputs.id).query(({ ctx: { house }, input }) => lookAtRoster(house, input.id)),
  rosterPreview: inside
    .input(inputs.rosterPreview)
    .query(({ ctx: { house }, input }) => answered(() => previewRoster(house, input))),
  rosterImport: inside.input(inputs.rosterImport).mutation(({ ctx: { house }, input }) => importRoster(house, input)),
  rosterPlaces: inside.input(inputs.rosterPlaces).query(({ ctx: { house }, input }) => placesIn(house, input)),
  rosterLast: inside.query(({ ctx: { house } }) => {
    const last = lastImport(house);
    return last === null || last.undone !== null ? null : last.value;
  }),
  rosterUndo: inside.input(inputs.rosterUndo).mutation(({ ctx: { house }, input }) => undoRoster(house, input)),
  rosterDrop: inside.input(inputs.id).mutation(({ ctx: { house }, input }) => dropRoster(house, input.id)),
};
