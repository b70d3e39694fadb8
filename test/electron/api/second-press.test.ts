import { describe, expect, test } from 'vitest';
import type { Role } from '#api/door';
import { elasticProgram } from '#test/world/elastic-program';
import { press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const done = { done: true, value: null };

/** A class one minute into its breathing. */
async function inTheBreath(role: Role = 'facilitator') {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  await program.ask({ ask: 'jump', part: 'breath' });
  program.clock.pass(minute);
  const click = (key = press()) => program[role].click({ key, what: 'next' });
  const part = () => roomOf(program.house).run.part;
  const waits = () => roomOf(program.house).waitsFor;
  return { ...program, click, part, waits };
}

describe.each(['facilitator', 'projector'] as const)('a click of the %s', (role) => {
  test('leaves a guided practice by the second press, and the first one says that it waits', async () => {
    const { click, part, waits, house } = await inTheBreath(role);
    expect(await click()).toEqual(done);
    expect([part(), waits()]).toEqual(['breath', { part: 'breath', until: house.now() + 4000 }]);
    expect(await click()).toEqual(done);
    expect([part(), waits()]).toEqual(['pairs', null]);
  });

  test('that is sent again because its answer was lost is no second press', async () => {
    const { click, part, waits, clock } = await inTheBreath(role);
    const key = press();
    await click(key);
    const first = waits();
    clock.pass(1000);
    await click(key);
    expect([part(), waits()]).toEqual(['breath', first]);
    await click();
    expect(part()).toBe('pairs');
  });

  test('waits four seconds for its second, and then begins anew', async () => {
    const { click, part, waits, clock, house } = await inTheBreath(role);
    await click();
    clock.pass(4001);
    house.publish();
    expect(waits()).toBeNull();
    await click();
    expect([part(), waits()?.until]).toEqual(['breath', house.now() + 4000]);
    clock.pass(4000);
    await click();
    expect(part()).toBe('pairs');
  });
});

test('one press in the room and one at the wall are two presses', async () => {
  const { facilitator, projector, part } = await inTheBreath();
  await projector.click({ key: press(), what: 'next' });
  await facilitator.click({ key: press(), what: 'next' });
  expect(part()).toBe('pairs');
});

test('the button Next leaves a guided practice at once', async () => {
  const { ask, part, waits } = await inTheBreath();
  expect(await ask({ ask: 'next' })).toEqual(done);
  expect([part(), waits()]).toEqual(['pairs', null]);
});

test.each([
  ['in a talk', 'talk', minute],
  ['in a breathing that is over its time', 'breath', 5 * minute + 1],
  ['in a guided part that is over its time', 'scan', 5 * minute],
])('one press is enough %s', async (_, part, passed) => {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  await program.ask({ ask: 'jump', part });
  program.clock.pass(passed);
  await program.projector.click({ key: press(), what: 'next' });
  expect(roomOf(program.house)).toMatchObject({ waitsFor: null });
  expect(roomOf(program.house).run.part).not.toBe(part);
});

test('a practice that rests is left by one press', async () => {
  const { ask, click, part } = await inTheBreath();
  await ask({ ask: 'pause' });
  await click();
  expect(part()).toBe('pairs');
});

test('a press that waits is forgotten when its part is left another way', async () => {
  const { ask, click, part, waits } = await inTheBreath();
  await click();
  await ask({ ask: 'back' });
  expect([part(), waits()]).toEqual(['talk', null]);
  await ask({ ask: 'jump', part: 'scan' });
  await click();
  expect([part(), waits()?.part]).toEqual(['scan', 'scan']);
});

test('a second press is spent when it is obeyed: who is back in the practice at once has to press twice again', async () => {
  const { click, part, waits, clock, facilitator } = await inTheBreath();
  await click();
  await click();
  expect(part()).toBe('pairs');
  clock.pass(1000);
  await facilitator.undo({ key: press() });
  expect([part(), waits()]).toEqual(['breath', null]);
  await click();
  expect([part(), waits()?.part]).toEqual(['breath', 'breath']);
});

test('a press that waits writes nothing, and is gone when the program is started again', async () => {
  const { click, house } = await inTheBreath();
  const before = house.live?.events.length;
  await click();
  expect(house.live?.events.length).toBe(before);
});
