import { expect, test } from 'vitest';
import { elasticProgram, guests, startedAgain } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';
import { testPassphrase } from '#test/world/unlocked';

const minute = 60_000;
const done = { done: true, value: null };
const text = 'Rather quiet tonight; the heating hums.';
const reason = 'Somebody needed the door.';

/** A running class with a note, a reason for its pause, and somebody who would rather not hold their breath. */
async function toldClass() {
  const program = await elasticProgram();
  const { facilitator, house, clock, ask } = program;
  await ask({ ask: 'start' });
  clock.pass(minute);
  await ask({ ask: 'pause' });
  clock.pass(minute);
  await ask({ ask: 'start' });
  const event = roomOf(house).changes[0]?.event ?? '';
  const person = roomOf(house).people[0]?.person ?? '';
  expect(await facilitator.prefer({ key: press(), person, holds: false })).toEqual(done);
  expect(await facilitator.reason({ key: press(), event, text: reason })).toEqual(done);
  expect(await facilitator.note({ key: press(), text, about: 'class' })).toEqual(done);
  return { ...program, event, person };
}

test('a note carries the moment at which it was written, a reason stands beside what was done, a wish beside its person', async () => {
  const { house, event } = await toldClass();
  const { notes, changes, people } = roomOf(house);
  expect(notes).toMatchObject([{ at: evening + 2 * minute, text, about: 'class' }]);
  expect(changes).toEqual([{ event, at: evening + minute, what: 'paused', span: minute, reason }]);
  expect(people.map(({ holds }) => holds)).toEqual([false, true]);
});

test('notes, reasons and wishes are there again after a power loss', async () => {
  const before = await toldClass();
  const after = await startedAgain(before);
  const { notes, changes, people } = after.seen();
  expect({ notes, changes, people }).toMatchObject({
    notes: before.seen().notes,
    changes: before.seen().changes,
    people: before.seen().people,
  });
});

test('a note, a wish, each can be taken back, and a reason by an empty one', async () => {
  const { facilitator, house, event, person } = await toldClass();
  expect(roomOf(house).undo).toMatchObject({ did: 'note', person: null });
  expect(await facilitator.undo({ key: press() })).toEqual(done);
  expect(roomOf(house).notes).toEqual([]);
  expect(await facilitator.reason({ key: press(), event, text: '  ' })).toEqual(done);
  expect(roomOf(house).changes[0]?.reason).toBe('');
  expect(roomOf(house).undo).toMatchObject({ did: 'prefer', person });
  expect(await facilitator.undo({ key: press() })).toEqual(done);
  expect(roomOf(house).people.map(({ holds }) => holds)).toEqual([true, true]);
});

test('a note of the distress path is told apart from others', async () => {
  const { ask, facilitator, house } = await toldClass();
  await ask({ ask: 'distress' });
  expect(await facilitator.note({ key: press(), text: 'Sat outside, breathing freely.', about: 'distress' })).toEqual(
    done,
  );
  expect(roomOf(house).notes.map(({ about }) => about)).toEqual(['class', 'distress']);
});

test('a reason for nothing that was done, and a wish of nobody, are refused', async () => {
  const { facilitator } = await toldClass();
  expect(await facilitator.reason({ key: press(), event: 'press-nothing', text: 'x' })).toEqual({
    done: false,
    why: 'no-such-change',
  });
  expect(await facilitator.prefer({ key: press(), person: 'per_nobody', holds: false })).toEqual({
    done: false,
    why: 'no-such-person',
  });
});

test('a note without words is no note', async () => {
  const { facilitator, house } = await toldClass();
  await expect(facilitator.note({ key: press(), text: ' \n ', about: 'class' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(facilitator.note({ key: press(), text: 'x'.repeat(2001), about: 'class' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(roomOf(house).notes).toHaveLength(1);
});

test('a signed session takes no note, no reason and no wish', async () => {
  const { facilitator, house, ask, event, person } = await toldClass();
  await ask({ ask: 'end' });
  for (const each of roomOf(house).people) {
    await facilitator.mark({ key: press(), person: each.person, mark: 'present' });
  }
  expect(await facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' })).toEqual(
    done,
  );
  const answers = [
    await facilitator.note({ key: press(), text: 'Too late.', about: 'class' }),
    await facilitator.reason({ key: press(), event, text: 'Too late.' }),
    await facilitator.prefer({ key: press(), person, holds: true }),
  ];
  expect(answers).toEqual(answers.map(() => ({ done: false, why: 'locked' })));
  expect(JSON.stringify(roomOf(house))).not.toContain('Too late.');
});

test('while names are shut away nobody reads or writes a note, a reason or a wish, and all are there afterwards', async () => {
  const { program, facilitator, house, event, person, seen } = await toldClass();
  const before = seen();
  await program.lock();
  const told = JSON.stringify(house.parts.screens.room.value);
  for (const secret of [text, reason, ...guests]) expect(told).not.toContain(secret);
  expect(roomOf(house)).toMatchObject({ notes: [], people: [], changes: [{ what: 'paused', reason: '' }] });
  await expect(facilitator.note({ key: press(), text: 'x', about: 'class' })).rejects.toThrow('locked');
  await expect(facilitator.reason({ key: press(), event, text: 'x' })).rejects.toThrow('locked');
  await expect(facilitator.prefer({ key: press(), person, holds: true })).rejects.toThrow('locked');
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(seen()).toEqual(before);
});

test('a note can not be taken back by a hand that may not read it', async () => {
  const { program, facilitator, house } = await toldClass();
  await program.lock();
  expect(roomOf(house).undo).toBeNull();
  expect(await facilitator.undo({ key: press() })).toEqual({ done: false, why: 'nothing-to-undo' });
  await facilitator.unlock({ passphrase: testPassphrase });
  expect(roomOf(house).notes).toHaveLength(1);
});
