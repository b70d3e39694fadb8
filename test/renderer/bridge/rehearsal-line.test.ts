import { expect, test } from 'vitest';
import { act } from '#bridge/act';
import { takeLine } from '#bridge/line';
import { theProgram } from '#bridge/program';
import { RateClock } from '#bridge/rate-clock';
import { RehearsalLine } from '#bridge/rehearsal-line';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { noContract } from '#core/session/contract';
import { partAsLed } from '#core/session/part-led';
import { instant } from '#core/time/instant';
import { builtInClasses } from '#files/built-in-classes';

const plan = builtInClasses()[0] ?? expect.unreachable();

/** A rehearsal of the first class with two people who are made up, and a hand on the machine's own clock. */
function rehearsing(rate: 1 | 20 = 1) {
  let real = 0;
  const clock = new RateClock(instant(1_800_000_000_000), rate, () => real);
  const shown: RoomSnapshot[] = [];
  let left = 0;
  const line = new RehearsalLine({
    id: 'rehearsal-1',
    ground: {
      plan,
      plannedStart: clock.now(),
      startIsSet: false,
      expected: [
        { person: 'per_1', name: 'Ada' },
        { person: 'per_2', name: 'Ben' },
      ],
    },
    contract: noContract,
    zone: 'America/Denver',
    clock,
    onRoom: (room) => shown.push(room),
    onLeave: () => {
      left += 1;
    },
  });
  const room = (): RoomSnapshot => shown.at(-1) ?? expect.unreachable();
  const pass = (span: number): void => {
    real += span;
  };
  return { line, room, pass, left: () => left };
}

test('a rehearsal begins with people who are made up, a start that is not set, and no wall', () => {
  const { room } = rehearsing();
  expect(room().people.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  expect(room()).toMatchObject({ startIsSet: false, walls: 0, isPrivate: false, signed: null });
  expect(room().run.playback).toBe('stop');
});

test('a whole class is rehearsed with the rules of a class that is held: each part as long as the clock says, an end, then nothing', async () => {
  const { line, room, pass } = rehearsing(20);
  await line.command({ ask: 'start' });
  for (const part of plan.parts) {
    expect(room().run.part).toBe(part.id);
    pass(part.duration / 20);
    await line.command({ ask: 'next' });
  }
  const { run } = room();
  expect(run.playback).toBe('finished');
  expect(run.done.map(({ startedAt, endedAt }) => endedAt - startedAt)).toEqual(
    plan.parts.map(({ duration }) => duration),
  );
  expect(await line.command({ ask: 'next' })).toEqual({ done: false, why: 'not-now' });
});

test('marks, walk-ins, notes and holds are practised and taken back; nobody unknown is marked', async () => {
  const { line, room, pass } = rehearsing();
  await line.command({ ask: 'start' });
  await line.mark('per_1', 'present');
  await line.prefer('per_2', false);
  await line.note('spoke of sleep', 'class');
  pass(6 * 60_000);
  await line.addPerson('Chiara');
  expect(room().people).toMatchObject([
    { mark: 'present' },
    { holds: false, mark: null },
    { name: 'Chiara', came: 'walk-in', mark: 'late' },
  ]);
  expect(room().notes).toMatchObject([{ text: 'spoke of sleep' }]);
  await line.undo();
  expect(room().people).toHaveLength(2);
  expect(await line.mark('per_9', 'present')).toEqual({ done: false, why: 'no-such-person' });
});

test('a reason is kept for what was done; a rehearsal is never signed', async () => {
  const { line, room } = rehearsing();
  await line.command({ ask: 'start' });
  await line.command({ ask: 'pause' });
  const [pause] = room().changes;
  expect(await line.reason(pause?.event ?? '', 'a fire drill')).toEqual({ done: true, value: null });
  expect(room().changes[0]).toMatchObject({ what: 'paused', reason: 'a fire drill' });
  expect(await line.reason('evt_unknown', 'why')).toEqual({ done: false, why: 'no-such-change' });
  expect(await line.sign()).toEqual({ done: false, why: 'not-now' });
});

test('a guided practice is left by two presses, and a hand has four seconds for the second one at any pace', async () => {
  for (const rate of [1, 20] as const) {
    const { line, room, pass } = rehearsing(rate);
    const guided = plan.parts.find(({ kind }) => kind === 'breathing') ?? expect.unreachable();
    await line.command({ ask: 'start' });
    await line.command({ ask: 'jump', part: guided.id });
    pass(1000);
    await line.click('next');
    expect(room().run.part).toBe(guided.id);
    expect(room().waitsFor?.part).toBe(guided.id);
    pass(3900);
    await line.click('next');
    expect(room().run.part).not.toBe(guided.id);
    await line.command({ ask: 'jump', part: guided.id });
    await line.click('next');
    pass(4100);
    await line.click('next');
    expect(room().run.part).toBe(guided.id);
  }
});

test('leaving the room of a rehearsal ends it', async () => {
  const { line, left } = rehearsing();
  await line.leave();
  expect(left()).toBe(1);
});

test('in a rehearsal every press of the room goes without the program: there is none in this test, and all is done', async () => {
  const { line, left } = rehearsing();
  takeLine(line);
  expect(() => theProgram()).toThrow('connect()');
  const pressed = [
    await act.command({ ask: 'start' }),
    await act.click('longer'),
    await act.mark('per_1', 'late'),
    await act.prefer('per_1', false),
    await act.addPerson('Chiara'),
    await act.note('went well', 'class'),
    await act.undo(),
    await act.command({ ask: 'pause' }),
    await act.leave(),
  ];
  expect(pressed.every(({ done }) => done)).toBe(true);
  expect(left()).toBe(1);
});

test('a message, a picture and another breath work in a rehearsal as in a class, and can be taken back', async () => {
  const { line, room } = rehearsing();
  const part = plan.parts.find(({ breathing }) => breathing?.partner !== undefined) ?? expect.unreachable();
  const pattern = part.breathing?.partner ?? expect.unreachable();
  await line.command({ ask: 'start' });
  await line.command({ ask: 'message', text: 'Back at ten past.' });
  await line.command({ ask: 'show', screen: 'picture', picture: { media: 'med_1', alt: 'A hill.' } });
  await line.command({ ask: 'adapt', part: part.id, to: { breathing: { pattern } } });
  expect(room().run).toMatchObject({ message: 'Back at ten past.', screen: 'picture', picture: { media: 'med_1' } });
  expect(partAsLed(plan, room().run, part.id)?.breathing?.pattern).toEqual(pattern);
  await line.undo();
  expect(partAsLed(plan, room().run, part.id)?.breathing).toEqual(part.breathing);
  await line.undo();
  expect(room().run).toMatchObject({ message: '', screen: 'picture' });
});
