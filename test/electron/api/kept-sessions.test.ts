import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const signature = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' };

/** A folder with one signed session, its program closed. */
async function signedSession() {
  const folder = temporaryFolder();
  const program = await openProgram(folder);
  const { facilitator, house, clock } = program;
  const opening = { key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] };
  await facilitator.open(opening);
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  const [ann] = roomOf(house).people;
  await facilitator.mark({ key: press(), person: ann?.person ?? '', mark: 'present' });
  clock.pass(600_000);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  expect(await facilitator.sign({ key: press(), ...signature })).toEqual({ done: true, value: null });
  return { ...program, folder, opening, session: roomOf(house).session };
}

test('opening a class a second time with the same key gives the session that is there, signed as it is', async () => {
  const { facilitator, house, opening, session } = await signedSession();
  await facilitator.leave();
  expect(await facilitator.open(opening)).toEqual({ done: true, value: session });
  expect(roomOf(house)).toMatchObject({ session, run: { playback: 'finished' }, signed: { by: 'Kim Park' } });
  const again = { key: press(), name: 'Too Late' };
  expect(await facilitator.addPerson(again)).toEqual({ done: false, why: 'locked' });
});

test('a signed session stays signed and whole when its journal is lost', async () => {
  const { close, folder, session, clock } = await signedSession();
  await close();
  rmSync(join(folder, 'sessions', `${session}.journal`));
  const { facilitator, house } = await openProgram(folder, clock);
  expect(await facilitator.reopen({ id: session })).toEqual({ done: true, value: null });
  expect(roomOf(house)).toMatchObject({ people: [{ mark: 'present', minutes: 10 }], signed: { by: 'Kim Park' } });
  expect(await facilitator.sign({ key: press(), ...signature })).toEqual({ done: false, why: 'locked' });
});

test('a damaged line of a journal costs nothing when the document tells the same, and is told all the same', async () => {
  const folder = temporaryFolder();
  const first = await openProgram(folder);
  const { facilitator } = first;
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: [] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  for (const name of ['Cas Ode', 'Dee Orr']) await facilitator.addPerson({ key: press(), name });
  const journal = join(folder, 'sessions', `${roomOf(first.house).session}.journal`);
  await first.close();
  const lines = readFileSync(journal, 'utf8').split('\n');
  lines[1] = `${lines[1]?.slice(0, -20)}AAAA${lines[1]?.slice(-16)}`;
  writeFileSync(journal, lines.join('\n'));
  const second = await openProgram(folder, first.clock);
  await second.facilitator.addPerson({ key: press(), name: 'Eve Moss' });
  expect(second.house.live?.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(roomOf(second.house).people.map(({ name }) => name)).toEqual(['Cas Ode', 'Dee Orr', 'Eve Moss']);
  const listed = await second.facilitator.sessions({ from: '2026-11-23', to: '2026-11-23' });
  const { damaged } = listed.done ? listed.value : expect.unreachable();
  expect(damaged).toMatchObject([{ id: roomOf(second.house).session, lines: 1, missing: 0 }]);
});
