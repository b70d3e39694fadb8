import { describe, expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { clockTime, isoLocal } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { type ElasticProgram, elasticProgram, startedAgain } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';

const minute = 60_000;
const hour = 60 * minute;
const done = { done: true, value: null };

function readingOf({ house }: ElasticProgram) {
  const { agenda, run } = roomOf(house);
  return read(agenda, run, house.now());
}

/** A class whose laptop slept for three minutes, two minutes after it began. */
async function sleptClass() {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  program.clock.pass(2 * minute);
  program.clock.sleep(3 * minute);
  await program.house.beat();
  return program;
}

describe('a class whose laptop slept', () => {
  test('has gone on meanwhile, and asks whether it did', async () => {
    const program = await sleptClass();
    const { run } = roomOf(program.house);
    expect(run).toMatchObject({ flags: ['slept'], slept: { span: 3 * minute, until: evening + 5 * minute } });
    expect(readingOf(program).elapsed).toBe(5 * minute);
  });

  test('has rested, when somebody says so, and tells the pause apart from others', async () => {
    const program = await sleptClass();
    program.clock.pass(20_000);
    expect(await program.ask({ ask: 'slept-as', was: 'pause' })).toEqual(done);
    const { run, changes } = roomOf(program.house);
    expect(run).toMatchObject({ slept: null, playback: 'play', stops: [{ why: 'sleep' }] });
    expect(changes).toMatchObject([{ what: 'slept', span: 3 * minute }]);
    expect(readingOf(program)).toMatchObject({ elapsed: 2 * minute + 20_000, overUnder: 3 * minute });
  });

  test('has gone on, when somebody says so, and is not asked again', async () => {
    const program = await sleptClass();
    await program.ask({ ask: 'slept-as', was: 'class' });
    expect(roomOf(program.house).run.slept).toBeNull();
    expect(readingOf(program).elapsed).toBe(5 * minute);
    expect(await program.ask({ ask: 'slept-as', was: 'pause' })).toEqual({ done: false, why: 'not-now' });
  });

  test('is asked again when the answer is taken back, and after a power loss', async () => {
    const program = await sleptClass();
    await program.ask({ ask: 'slept-as', was: 'pause' });
    expect(await program.facilitator.undo({ key: press() })).toEqual(done);
    expect(roomOf(program.house).run.slept).toMatchObject({ span: 3 * minute });
    const after = await startedAgain(program);
    expect(after.seen().run.slept).toEqual(program.seen().run.slept);
  });

  test('is not asked about the time in which it rested anyway', async () => {
    const program = await elasticProgram();
    await program.ask({ ask: 'start' });
    await program.ask({ ask: 'pause' });
    program.clock.sleep(3 * minute);
    await program.house.beat();
    expect(roomOf(program.house).run.slept).toBeNull();
    await program.ask({ ask: 'start' });
    expect(readingOf(program).elapsed).toBe(0);
  });
});

test.each([
  ['forward by an hour', hour],
  ['back by an hour', -hour],
  ['forward by a year', 365 * 24 * hour],
])('a clock that is set %s during a class moves no part, no promise and no note', async (_, by) => {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  program.clock.pass(2 * minute);
  program.clock.step(by);
  await program.house.beat();
  program.clock.pass(minute);
  await program.facilitator.note({ key: press(), text: 'After the clock was set.', about: 'class' });
  expect(readingOf(program)).toMatchObject({ elapsed: 3 * minute, overUnder: 0, projectedEnd: evening + 30 * minute });
  expect(roomOf(program.house)).toMatchObject({
    run: { flags: ['clock-changed'] },
    notes: [{ at: evening + 3 * minute }],
    changes: [{ what: 'clock-changed', span: by }],
  });
  const after = await startedAgain(program);
  expect(readingOf(after)).toEqual(readingOf(program));
});

test('a class in the night in which the clocks are set back lasts as long as on any other', async () => {
  // In Denver 2026-11-01 01:30 comes twice; this is the first one. The class ends at 01:00 that is no hour earlier.
  const began = instant(Date.UTC(2026, 10, 1, 7, 30));
  const zone = 'America/Denver';
  const program = await elasticProgram(began, simulatedClock(began));
  expect(isoLocal(began, zone)).toBe('2026-11-01T01:30:00');
  await program.ask({ ask: 'start' });
  const { projectedEnd } = readingOf(program);
  expect(projectedEnd).toBe(began + 30 * minute);
  expect(clockTime(projectedEnd ?? began, zone)).toBe('01:00');
  program.clock.pass(30 * minute);
  await program.house.beat();
  expect(roomOf(program.house).run.flags).toEqual([]);
  for (const { person } of roomOf(program.house).people) {
    await program.facilitator.mark({ key: press(), person, mark: 'present' });
  }
  await program.ask({ ask: 'end' });
  expect(roomOf(program.house).people.map(({ minutes }) => minutes)).toEqual([30, 30]);
  const listed = await program.facilitator.sessions({ from: '2026-11-01', to: '2026-11-01' });
  expect(listed).toMatchObject({ value: { sessions: [{ began, ended: began + 30 * minute }] } });
});
