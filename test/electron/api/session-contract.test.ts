import { expect, test } from 'vitest';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { mustEnd, noContract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { elasticClass } from '#test/world/elastic-class';
import { elasticProgram, guests, startedAgain } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const contract = {
  hardEnd: instant(evening + 28 * minute),
  buffer: minutes(2),
  floor: { name: 'County plan', minutes: 25 },
};

/** The elastic class with something promised besides its plan. */
async function promised() {
  const program = await elasticProgram();
  const opening = { key: press(), classId: elasticClass.id, plannedStart: evening, contract, expected: [...guests] };
  await program.facilitator.open(opening);
  return program;
}

test('what was promised of a class is kept with it, and told to the room', async () => {
  const { house } = await promised();
  expect(roomOf(house).contract).toEqual(contract);
  const { agenda } = roomOf(house);
  expect(mustEnd(agenda, contract)).toBe(evening + 26 * minute);
  expect(house.live?.held.until).toBe(evening + 26 * minute);
});

test('a promise is the same after a power loss, and in the document of the class that is over', async () => {
  const before = await promised();
  await before.ask({ ask: 'start' });
  const after = await startedAgain(before);
  expect(after.seen().contract).toEqual(contract);
  await after.ask({ ask: 'end' });
  const read = await after.house.parts.store.read(sessionRecipe, after.seen().session);
  expect(read).toMatchObject({ found: { version: 3, contract, state: 'ended' } });
});

test('a fit aims at the hard end less the buffer, not at the end of the plan', async () => {
  const { ask, house } = await promised();
  await ask({ ask: 'start' });
  expect(await ask({ ask: 'fit', rule: { share: 'by-room', direction: 'one-way' }, drop: [] })).toEqual({
    done: true,
    value: null,
  });
  const lengths = Object.values(roomOf(house).run.fitted).map((squeezes) => squeezes.at(-1)?.length ?? 0);
  const saved = elasticClass.parts
    .filter(({ id }) => id in roomOf(house).run.fitted)
    .reduce((total, { duration }) => total + duration, 0);
  expect(saved - lengths.reduce<number>((total, length) => total + length, 0)).toBe(4 * minute);
});

test('a class of which nothing is promised has to be over when its plan is', async () => {
  const { house } = await elasticProgram();
  expect(roomOf(house).contract).toEqual(noContract);
  expect(house.live?.held.until).toBe(evening + 30 * minute);
});

test('a session of an older version is read as one of which nothing was promised, and goes on as it was', async () => {
  const { facilitator, house, clock } = await elasticProgram();
  const { contract: _none, ...before } = sampleSession;
  const at = { wall: evening, mono: 5000, boot: 'boot_1' };
  const old = {
    ...before,
    version: 1,
    plannedStart: evening,
    events: [{ id: 'evt_1', seq: 1, at, deed: { do: 'start' } }],
  };
  // What an older program wrote: its own form, through a recipe of its own.
  const oldRecipe = { kind: 'sessions', version: 1, parse: () => old } as const;
  await house.parts.store.write(oldRecipe, old.id, old);
  clock.pass(3 * minute);
  expect(await facilitator.reopen({ id: old.id })).toEqual({ done: true, value: null });
  expect(roomOf(house)).toMatchObject({ contract: noContract, run: { playback: 'play', part: 'welcome' } });
  expect(house.now() - (roomOf(house).run.partStartedAt ?? 0)).toBe(3 * minute);
  expect(await facilitator.command({ key: press(), command: { ask: 'end' } })).toEqual({ done: true, value: null });
  const read = await house.parts.store.read(sessionRecipe, old.id);
  expect(read).toMatchObject({ found: { version: 3, contract: noContract, state: 'ended' } });
});

test.each([
  ['an end after the last calendar', { ...contract, hardEnd: 8.65e15 }],
  ['less buffer than none', { ...contract, buffer: -1 }],
  ['a floor of no minutes', { ...contract, floor: { name: 'x', minutes: 0 } }],
  ['a floor of half a minute', { ...contract, floor: { name: 'x', minutes: 24.5 } }],
])('a promise of %s does not pass the door', async (_, unsound) => {
  const { facilitator, house } = await elasticProgram();
  const before = roomOf(house).session;
  const opening = { key: press(), classId: elasticClass.id, plannedStart: evening, contract: unsound, expected: [] };
  await expect(facilitator.open(opening)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(roomOf(house).session).toBe(before);
});
