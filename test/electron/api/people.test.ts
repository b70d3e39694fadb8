import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import type { Person } from '#core/people/person';
import { auditRecipe } from '#core/records/audit-record';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { mergeRecipe } from '#core/records/merge-record';
import { personRecipe } from '#core/records/person-record';
import { openLibrary } from '#test/world/library-items';
import { openProgram, press } from '#test/world/open-program';

type Facilitator = Awaited<ReturnType<typeof openLibrary>>['facilitator'];

const robin: Person = {
  ...blankPerson(''),
  given: 'Robin',
  family: 'Vale',
  birthDate: '1984-03-09',
  phone: '303 555 0142',
};

async function saved(facilitator: Facilitator, person: Person): Promise<string> {
  const answer = await facilitator.savePerson({ key: press(), revision: null, person });
  if (!answer.done) throw new Error(answer.why);
  return answer.value.id;
}

test('somebody who is kept is there after the program was closed, and one press keeps them once', async () => {
  const { facilitator, folder, close } = await openLibrary();
  const key = press();
  const first = await facilitator.savePerson({ key, revision: null, person: robin });
  expect(await facilitator.savePerson({ key, revision: null, person: robin })).toEqual(first);
  expect(await facilitator.people()).toHaveLength(1);
  await close();
  const again = await openProgram(folder);
  expect(await again.facilitator.people()).toMatchObject([{ given: 'Robin', family: 'Vale', archived: false }]);
  expect(await again.facilitator.savePerson({ key, revision: null, person: robin })).toEqual(first);
  expect(await again.facilitator.people()).toHaveLength(1);
});

test('a change names the revision that it changed, and one made elsewhere is never written over', async () => {
  const { facilitator } = await openLibrary();
  const id = await saved(facilitator, robin);
  const here = { ...robin, id };
  const save = (phone: string, revision: number) =>
    facilitator.savePerson({ key: press(), revision, person: { ...here, phone } });
  expect(await save('1234567', 1)).toEqual({ done: true, value: { id, revision: 2 } });
  expect(await save('1234567', 1)).toEqual({ done: true, value: { id, revision: 2 } });
  expect(await save('7654321', 1)).toEqual({ done: false, why: 'changed-elsewhere' });
  expect(await facilitator.person({ id })).toMatchObject({
    value: { record: { revision: 2, person: { phone: '1234567' } } },
  });
  expect(await facilitator.savePerson({ key: press(), revision: 1, person: { ...robin, id: '../x' } })).toEqual({
    done: false,
    why: 'not-on-roster',
  });
  expect(await facilitator.savePerson({ key: press(), revision: null, person: blankPerson('') })).toEqual({
    done: false,
    why: 'bad-person',
  });
});

test('what is dated today is kept of a window that was carried to where it is tomorrow, and no later date', async () => {
  const { facilitator } = await openLibrary();
  const said = (on: string): Person => ({ ...robin, consents: [{ what: 'photo', given: true, on }] });
  await saved(facilitator, said('2026-11-24'));
  expect(await facilitator.savePerson({ key: press(), revision: null, person: said('2026-11-25') })).toEqual({
    done: false,
    why: 'bad-person',
  });
});

test('somebody who is put out of the way comes back as they were', async () => {
  const { facilitator } = await openLibrary();
  const id = await saved(facilitator, robin);
  expect(await facilitator.archivePerson({ key: press(), id, archived: true })).toMatchObject({ done: true });
  expect(await facilitator.people()).toMatchObject([{ id, archived: true }]);
  await facilitator.archivePerson({ key: press(), id, archived: false });
  expect(await facilitator.people()).toMatchObject([{ id, archived: false }]);
});

test('who is looked at and changed stands in the audit, without a name', async () => {
  const { facilitator, house } = await openLibrary();
  const id = await saved(facilitator, robin);
  await facilitator.savePerson({ key: press(), revision: 1, person: { ...robin, id, phone: '1234567' } });
  await facilitator.person({ id });
  const [day = ''] = await house.parts.store.list('audit');
  const read = await house.parts.store.read(auditRecipe, day);
  const told = ('found' in read ? read.found.entries : []).filter(({ kind }) => kind === 'person');
  const ofThem = told.filter(({ target }) => target === id);
  expect(ofThem.map(({ did, target, fields }) => [did, target, fields])).toEqual([
    ['made', id, []],
    ['changed', id, ['phone']],
    ['saw', id, []],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/Robin|Vale|1234567/);
});

test('two entries of one person become one, and two again as they were', async () => {
  const { facilitator, house } = await openLibrary();
  const { store } = house.parts;
  const kept = await saved(facilitator, { ...robin, phone: '' });
  const gone = await saved(facilitator, { ...robin, given: 'Robyn', email: 'r@example.org', holds: false });
  await store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    group: { ...sampleGroup.group, people: [{ person: gone, state: 'enrolled', since: '2026-05-28', why: '' }] },
  });
  const before = await Promise.all([store.read(personRecipe, kept), store.read(personRecipe, gone)]);
  const [found] = await facilitator.duplicates();
  expect(new Set([found?.one.id, found?.other.id])).toEqual(new Set([kept, gone]));
  const preview = await facilitator.mergePreview({ kept, gone });
  if (!preview.done) return expect.unreachable();
  expect(preview.value).toMatchObject({ differs: ['given'], groups: [{ id: 'grp_1' }], sessions: 0, both: 0 });
  const { merged, revisions } = preview.value;
  expect(merged).toMatchObject({ given: 'Robin', phone: robin.phone, email: 'r@example.org', holds: false });
  const key = press();
  const answer = await facilitator.merge({ key, kept, gone, revisions, person: merged });
  expect(await facilitator.merge({ key, kept, gone, revisions, person: merged })).toEqual(answer);
  if (!answer.done) return expect.unreachable();
  expect(await facilitator.people()).toMatchObject([{ id: kept, email: 'r@example.org' }]);
  expect(await facilitator.person({ id: gone })).toMatchObject({
    value: { record: { id: kept }, merged: [gone], groups: [{ id: 'grp_1', state: 'enrolled' }] },
  });
  expect(await facilitator.duplicates()).toEqual([]);
  expect(await facilitator.merges()).toMatchObject([{ kept, gone, isLast: true, undone: false }]);

  expect(await facilitator.unmerge({ key: press(), id: answer.value.id })).toMatchObject({ done: true });
  const after = await Promise.all([store.read(personRecipe, kept), store.read(personRecipe, gone)]);
  const plain = (read: (typeof before)[number]) =>
    'found' in read ? { ...read.found, revision: 0, changedAt: 0 } : null;
  expect(after.map(plain)).toEqual(before.map(plain));
  expect(await facilitator.person({ id: gone })).toMatchObject({ value: { record: { id: gone } } });
  expect(await store.read(mergeRecipe, answer.value.id)).toMatchObject({ found: { undone: true } });
});

test('what was changed of either entry while a merge was looked at is not written over', async () => {
  const { facilitator } = await openLibrary();
  const kept = await saved(facilitator, robin);
  const gone = await saved(facilitator, { ...robin, given: 'Robyn' });
  const preview = await facilitator.mergePreview({ kept, gone });
  if (!preview.done) return expect.unreachable();
  const { merged, revisions } = preview.value;
  await facilitator.savePerson({
    key: press(),
    revision: 1,
    person: { ...robin, given: 'Robyn', id: gone, phone: '7' },
  });
  expect(await facilitator.merge({ key: press(), kept, gone, revisions, person: merged })).toEqual({
    done: false,
    why: 'changed-elsewhere',
  });
  expect(await facilitator.people()).toHaveLength(2);
});

test('two of whom it was said that they are two people are asked about no more, until that is taken back', async () => {
  const { facilitator, folder, close } = await openLibrary();
  const one = await saved(facilitator, robin);
  const other = await saved(facilitator, { ...robin, given: 'Robyn' });
  expect(await facilitator.duplicates()).toHaveLength(1);
  expect(await facilitator.tellApart({ key: press(), one, other, apart: true })).toMatchObject({ done: true });
  expect(await facilitator.tellApart({ key: press(), one: other, other: one, apart: true })).toMatchObject({
    done: true,
  });
  expect(await facilitator.duplicates()).toEqual([]);
  expect(await facilitator.toldApart()).toMatchObject([{ one: { id: one }, other: { id: other } }]);
  await close();
  const again = await openProgram(folder);
  expect(await again.facilitator.duplicates()).toEqual([]);
  await again.facilitator.tellApart({ key: press(), one: other, other: one, apart: false });
  expect(await again.facilitator.toldApart()).toEqual([]);
  expect(await again.facilitator.duplicates()).toHaveLength(1);
});

test('nobody is merged with themselves, twice, or in a ring', async () => {
  const { facilitator, house } = await openLibrary();
  const [a, b, c] = [await saved(facilitator, robin), await saved(facilitator, robin), await saved(facilitator, robin)];
  const revisionOf = async (id: string): Promise<number> => {
    const read = await house.parts.store.read(personRecipe, id);
    return 'found' in read ? read.found.revision : 1;
  };
  const merge = async (kept: string, gone: string) => {
    const revisions = { kept: await revisionOf(kept), gone: await revisionOf(gone) };
    return facilitator.merge({ key: press(), kept, gone, revisions, person: robin });
  };
  expect(await merge(a, a)).toEqual({ done: false, why: 'same-person' });
  expect(await merge(a, 'per_none')).toEqual({ done: false, why: 'not-on-roster' });
  const first = await merge(b, a);
  expect(await merge(a, b)).toEqual({ done: false, why: 'already-merged' });
  expect(await merge(c, a)).toEqual({ done: false, why: 'already-merged' });
  const second = await merge(c, b);
  if (!first.done || !second.done) return expect.unreachable();
  expect(await facilitator.people()).toMatchObject([{ id: c }]);
  expect(await facilitator.person({ id: a })).toMatchObject({ value: { record: { id: c } } });
  expect(await facilitator.unmerge({ key: press(), id: first.value.id })).toEqual({ done: false, why: 'merged-since' });
  expect(await facilitator.unmerge({ key: press(), id: second.value.id })).toMatchObject({ done: true });
  expect(await facilitator.unmerge({ key: press(), id: first.value.id })).toMatchObject({ done: true });
  expect(await facilitator.people()).toHaveLength(3);
});

test('who is being entered is compared with who is here', async () => {
  const { facilitator } = await openLibrary();
  const id = await saved(facilitator, robin);
  const like = { given: 'robyn', family: 'vail', birthDate: '1984-03-09', phone: '' };
  expect(await facilitator.likePeople(like)).toMatchObject([
    { person: { id }, why: ['sounds-like', 'typing', 'birth-date'] },
  ]);
  expect(await facilitator.likePeople({ ...like, except: id })).toEqual([]);
});

async function bring(facilitator: Facilitator, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const begun = await facilitator.rosterBegin({ size: bytes.length });
  if (!begun.done) throw new Error(begun.why);
  const half = Math.floor(bytes.length / 2);
  for (const piece of [bytes.subarray(0, half), bytes.subarray(half)])
    await facilitator.rosterPiece({ id: begun.value, base64: piece.toString('base64') });
  return begun.value;
}

const file = `Nachname;Vorname;Geburtsdatum;Telefon
Vale;Robin;09.03.1984;303 555 0142
Aster;Kim;23.11.1990;
Vale;Robin;09.03.1984;
;;01.01.1990;`;

test('the same file brought in twice makes nobody twice', async () => {
  const { facilitator, house } = await openLibrary();
  await house.parts.store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    group: { ...sampleGroup.group, capacity: 1, people: [] },
  });
  const match = ['family', 'given', 'birthDate', 'phone'] as const;
  const id = await bring(facilitator, file);
  const look = await facilitator.rosterTable({ id });
  expect(look).toMatchObject({ value: { count: 4, columns: match.map((guess) => ({ guess })) } });
  const wish = { id, match, order: null };
  expect(await facilitator.rosterPreview(wish)).toMatchObject({ value: { counts: { new: 2, same: 0, skip: 2 } } });
  const key = press();
  const taken = await facilitator.rosterImport({ key, ...wish, fates: [], group: 'grp_1' });
  const told = { made: 2, updated: 0, skipped: 2, group: sampleGroup.group.title, enrolled: 1, waiting: 1 };
  expect(taken).toEqual({ done: true, value: { id: key, ...told } });
  expect(await facilitator.rosterImport({ key, ...wish, fates: [], group: 'grp_1' })).toEqual(taken);
  expect((await facilitator.people()).map(({ given }) => given)).toEqual(['Kim', 'Robin']);
  const group = await house.parts.store.read(groupRecipe, 'grp_1');
  expect(group).toMatchObject({
    found: { revision: 2, group: { people: [{ state: 'enrolled' }, { state: 'waitlist' }] } },
  });

  const again = await bring(facilitator, file);
  const twice = await facilitator.rosterImport({ ...wish, key: press(), id: again, fates: [], group: 'grp_1' });
  expect(twice).toMatchObject({ value: { made: 0, updated: 0, skipped: 4, enrolled: 0, waiting: 0 } });
  expect(await facilitator.people()).toHaveLength(2);
});

test('a roster fills the gaps of who is here, and takes the place of what they say only where that is wished', async () => {
  const { facilitator } = await openLibrary();
  const id = await saved(facilitator, { ...robin, phone: '', email: 'old@example.org' });
  const text = 'Name,Born,Phone,Email\n"Vale, Robin",1984-03-09,3035550142,new@example.org';
  const wish = { match: ['name', 'birthDate', 'phone', 'email'] as const, order: null, group: null };
  const first = await bring(facilitator, text);
  expect(await facilitator.rosterImport({ ...wish, key: press(), id: first, fates: [] })).toMatchObject({
    value: { updated: 1 },
  });
  expect(await facilitator.people()).toMatchObject([{ id, phone: '3035550142', email: 'old@example.org' }]);
  const second = await bring(facilitator, text);
  const fates = [{ row: 0, fate: { is: 'update', id, replaces: true } as const }];
  await facilitator.rosterImport({ ...wish, key: press(), id: second, fates });
  expect(await facilitator.people()).toMatchObject([{ id, email: 'new@example.org' }]);
});

test('a roster whose dates could be two is asked about once', async () => {
  const { facilitator } = await openLibrary();
  const id = await bring(facilitator, 'Name,Born\nRobin Vale,11/12/1984\nKim Aster,03/04/1990');
  const match = ['name', 'birthDate'] as const;
  expect(await facilitator.rosterPreview({ id, match, order: null })).toMatchObject({
    value: { askOrder: '11/12/1984' },
  });
  const told = await facilitator.rosterPreview({ id, match, order: 'month-first' });
  expect(told).toMatchObject({ value: { askOrder: null, rows: [{ person: { birthDate: '1984-11-12' } }, {}] } });
});

test('the projector is told of nobody', async () => {
  const { projector } = await openLibrary();
  await expect(projector.people()).rejects.toThrow('not for projector');
  await expect(projector.person({ id: 'per_1' })).rejects.toThrow('not for projector');
});
