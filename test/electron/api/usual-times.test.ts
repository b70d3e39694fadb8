import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutes } from '#core/time/milliseconds';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

type Program = Awaited<ReturnType<typeof openProgram>>;

/** Holds Ten quiet minutes, every part so many minutes longer than planned; signed. Gives the session's id. */
async function held({ facilitator, house, clock }: Program, over: number, ended = true): Promise<string> {
  const opening = { key: press(), classId: 'ten-quiet-minutes', plannedStart: null, expected: ['Ann Lee'] };
  await facilitator.open(opening);
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  const { agenda, session, people } = roomOf(house);
  await facilitator.mark({ key: press(), person: people[0]?.person ?? '', mark: 'present' });
  for (const { duration } of ended ? agenda : agenda.slice(0, 1)) {
    clock.pass(duration + over * 60_000);
    await facilitator.command({ key: press(), command: { ask: ended ? 'next' : 'end' } });
  }
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' });
  await facilitator.leave();
  return session;
}

async function usualOf({ facilitator }: Program) {
  const answer = await facilitator.usualTimes({ classId: 'ten-quiet-minutes' });
  return answer.done ? answer.value : expect.unreachable();
}

test('of a class that was never held nothing is usual', async () => {
  expect(await usualOf(await openProgram(temporaryFolder()))).toEqual({ sessions: 0, endedLate: 0, parts: [] });
});

test('three evenings tell what each part usually takes and how often the class ended late; one that was broken off says nothing', async () => {
  const program = await openProgram(temporaryFolder());
  for (const over of [2, 0, 3]) await held(program, over);
  await held(program, 9, false);
  const { sessions, endedLate, parts } = await usualOf(program);
  expect({ sessions, endedLate }).toEqual({ sessions: 3, endedLate: 2 });
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.map(({ over }) => over))).toEqual(new Set([minutes(2)]));
});

test('what is usual is read from the index alone, after a new start too, and while names are shut away', async () => {
  const folder = temporaryFolder();
  const first = await openProgram(folder);
  const sessions = [await held(first, 1), await held(first, 1)];
  await first.close();
  const second = await openProgram(folder, first.clock);
  for (const session of sessions) rmSync(join(folder, 'sessions', `${session}.json`));
  expect(await usualOf(second)).toMatchObject({ sessions: 2, endedLate: 2 });
  second.screens.isPrivate = true;
  expect(await usualOf(second)).toMatchObject({ sessions: 2 });
  expect(second.troubles).toEqual([]);
});

test('a signed session tells in its record and in the attendance file what was done in it and why', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house, clock } = program;
  const opening = { key: press(), classId: 'ten-quiet-minutes', plannedStart: null, expected: ['Ann Lee'] };
  await facilitator.open(opening);
  const ask = (command: Parameters<typeof facilitator.command>[0]['command']) =>
    facilitator.command({ key: press(), command });
  await ask({ ask: 'start' });
  clock.pass(60_000);
  await ask({ ask: 'pause' });
  clock.pass(90_000);
  await ask({ ask: 'start' });
  await ask({ ask: 'distress' });
  clock.pass(240_000);
  await ask({ ask: 'end' });
  const { people, changes, session } = roomOf(house);
  await facilitator.mark({ key: press(), person: people[0]?.person ?? '', mark: 'present' });
  await facilitator.reason({ key: press(), event: changes[0]?.event ?? '', text: 'Someone at the door' });
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' });
  await facilitator.leave();
  await facilitator.reopen({ id: session });
  expect(roomOf(house).changes).toMatchObject([
    { what: 'paused', span: 90_000, reason: 'Someone at the door' },
    { what: 'distress', span: 240_000, reason: '' },
  ]);
  const file: string[] = [];
  const range = { from: '2026-11-23', to: '2026-11-23' };
  for await (const piece of await facilitator.exportCsv(range)) if ('text' in piece) file.push(piece.text);
  expect(file.join('')).toContain(',2,4,paused;distress,paused: Someone at the door,no,\r\n');
  expect(roomOf(house).run.began?.at).toBe(evening);
});
