import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { personRecipe } from '#core/records/person-record';
import { openLibrary } from '#test/world/library-items';
import { openProgram, press } from '#test/world/open-program';

type Facilitator = Awaited<ReturnType<typeof openLibrary>>['facilitator'];

const list = `Name,Phone
Robin Vale,303 555 0142
Kim Aster,303 555 0143
Ana Moss,303 555 0144`;

async function bring(facilitator: Facilitator, group: string | null): Promise<string> {
  const bytes = Buffer.from(list);
  const begun = await facilitator.rosterBegin({ size: bytes.length });
  if (!begun.done) throw new Error(begun.why);
  const id = begun.value;
  await facilitator.rosterPiece({ id, base64: bytes.toString('base64') });
  const wish = { id, match: ['name', 'phone'] as const, order: null };
  const taken = await facilitator.rosterImport({ key: press(), ...wish, fates: [], group });
  if (!taken.done) throw new Error(taken.why);
  return taken.value.id;
}

async function opened() {
  const library = await openLibrary();
  const { facilitator, house } = library;
  const { store } = house.parts;
  const people = [{ person: 'per_old', state: 'enrolled' as const, since: '2026-05-28', why: '' }];
  await store.write(groupRecipe, 'grp_1', { ...sampleGroup, group: { ...sampleGroup.group, capacity: 3, people } });
  const groupNow = async () => {
    const read = await store.read(groupRecipe, 'grp_1');
    return 'found' in read ? read.found.group.people : [];
  };
  const kim = await facilitator.savePerson({
    key: press(),
    revision: null,
    person: { ...blankPerson(''), given: 'Kim', family: 'Aster', email: 'kim@example.org' },
  });
  if (!kim.done) throw new Error(kim.why);
  const idOf = async (given: string) => (await facilitator.people()).find((one) => one.given === given)?.id ?? '';
  return { ...library, store, groupNow, kim: kim.value.id, idOf, people };
}

test('a list that is taken back leaves the roster and the group as they were, and nothing of who had come is kept', async () => {
  const { facilitator, groupNow, kim, store, people, idOf, folder, close } = await opened();
  const before = await facilitator.people();
  const id = await bring(facilitator, 'grp_1');
  expect(await facilitator.rosterLast()).toMatchObject({ id, made: 2, updated: 1, enrolled: 2, waiting: 1 });
  expect(await groupNow()).toHaveLength(4);
  const robin = await idOf('Robin');
  expect(await facilitator.rosterUndo({ id })).toEqual({ done: true, value: { undone: 3, stayed: [] } });
  expect(await facilitator.rosterUndo({ id })).toEqual({ done: true, value: { undone: 3, stayed: [] } });
  expect(await facilitator.people()).toEqual(before);
  expect(await groupNow()).toEqual(people);
  expect(await facilitator.person({ id: kim })).toMatchObject({ value: { record: { person: { phone: '' } } } });
  expect(await facilitator.person({ id: robin })).toEqual({ done: false, why: 'not-on-roster' });
  expect(JSON.stringify(await store.read(personRecipe, robin))).not.toMatch(/Robin|0142/);
  expect(await facilitator.rosterLast()).toBeNull();
  await close();
  const again = await openProgram(folder);
  expect(await again.facilitator.people()).toEqual(before);
  expect(await again.facilitator.rosterUndo({ id })).toEqual({ done: false, why: 'no-such-import' });
});

test('whoever was changed, or came to something, after a list came in stays when it is taken back, and is named', async () => {
  const { facilitator, groupNow, kim, idOf } = await opened();
  const id = await bring(facilitator, 'grp_1');
  const [robin, ana] = [await idOf('Robin'), await idOf('Ana')];
  const about = await facilitator.person({ id: robin });
  if (!about.done) return expect.unreachable();
  const { revision, person } = about.value.record;
  await facilitator.savePerson({ key: press(), revision, person: { ...person, preferred: 'Rob' } });
  const enrolling = { group: 'grp_1', person: ana, why: 'asked to', isOverfull: true } as const;
  await facilitator.enrol({ key: press(), ...enrolling, state: 'withdrawn' });
  const undone = await facilitator.rosterUndo({ id });
  expect(undone).toMatchObject({ value: { undone: 1, stayed: ['Rob Vale', 'Ana Moss'] } });
  expect((await facilitator.people()).map((one) => one.id).toSorted()).toEqual([robin, ana, kim].toSorted());
  expect((await groupNow()).map((one) => one.person).toSorted()).toEqual(['per_old', robin, ana].toSorted());
});

test('before a list comes into a group it is told how many find a place there', async () => {
  const { facilitator, kim } = await opened();
  expect(await facilitator.rosterPlaces({ group: 'grp_1', made: 2, people: [kim, 'per_old'] })).toEqual({
    done: true,
    value: { enrolled: 2, waiting: 1, already: 1 },
  });
  expect(await facilitator.rosterPlaces({ group: 'grp_none', made: 1, people: [] })).toEqual({
    done: false,
    why: 'no-such-group',
  });
});
