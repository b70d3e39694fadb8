import { expect, test } from 'vitest';
import { usualFit } from '#core/session/fit';
import { read } from '#core/session/reading';
import type { Command } from '#core/session/transport';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type ElasticProgram, elasticProgram, startedAgain } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const done = { done: true, value: null };
const span = (minutes: number) => milliseconds(minutes * minute);
const at = (minutes: number) => instant(evening + minutes * minute);

type Step = Command | { readonly pass: number } | { readonly sleep: number };

async function follow({ ask, clock, house }: ElasticProgram, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('ask' in step) expect(await ask(step)).toEqual(done);
    else if ('pass' in step) clock.pass(step.pass);
    else {
      clock.sleep(step.sleep);
      await house.beat();
    }
  }
}

function readingOf({ house }: ElasticProgram) {
  const { agenda, run } = roomOf(house);
  return read(agenda, run, house.now());
}

test.each<readonly [string, readonly Step[]]>([
  ['begun as of the promised time', [{ pass: 4 * minute }, { ask: 'start', asOf: at(0) }]],
  ['continued from a run sheet', [{ pass: 20 * minute }, { ask: 'continue', from: span(14) }]],
  [
    'with a part that began earlier',
    [{ ask: 'start' }, { pass: 9 * minute }, { ask: 'next' }, { ask: 'backdate', to: at(6) }],
  ],
  ['with a part that was begun again', [{ ask: 'start' }, { pass: 2 * minute }, { ask: 'restart' }]],
  [
    'fitted to its end',
    [{ pass: 9 * minute }, { ask: 'start' }, { pass: minute }, { ask: 'fit', rule: usualFit, drop: ['pairs'] }],
  ],
  ['in distress', [{ ask: 'start' }, { ask: 'jump', part: 'breath' }, { pass: 95_000 }, { ask: 'distress' }]],
  [
    'that came back from distress',
    [
      { ask: 'start' },
      { ask: 'jump', part: 'breath' },
      { pass: 95_000 },
      { ask: 'distress' },
      { pass: minute },
      { ask: 'start' },
    ],
  ],
  ['that slept and was not asked yet', [{ ask: 'start' }, { pass: minute }, { sleep: 3 * minute }]],
  [
    'that slept and rested',
    [{ ask: 'start' }, { pass: minute }, { sleep: 3 * minute }, { ask: 'slept-as', was: 'pause' }],
  ],
  [
    'that is over, and was said to have been over before',
    [{ ask: 'start' }, { pass: 31 * minute }, { ask: 'end' }, { ask: 'backdate', to: at(29) }],
  ],
])('after a power loss a class %s stands in the very same room', async (_, steps) => {
  const before = await elasticProgram();
  await follow(before, steps);
  before.clock.pass(20_000);
  before.house.publish();
  const after = await startedAgain(before);
  // A class that is over isn't put back into the room by itself.
  if (after.screens.room.value === null) await after.facilitator.reopen({ id: before.seen().session });
  expect(after.seen()).toEqual(before.seen());
  expect(readingOf(after)).toEqual(readingOf(before));
});

test.each<readonly [string, readonly Step[]]>([
  ['a start as of earlier', [{ pass: 4 * minute }, { ask: 'start', asOf: at(0) }]],
  ['a class continued from a run sheet', [{ pass: 20 * minute }, { ask: 'continue', from: span(14) }]],
  ['a part begun earlier', [{ ask: 'start' }, { pass: 9 * minute }, { ask: 'next' }, { ask: 'backdate', to: at(6) }]],
  ['a part begun again', [{ ask: 'start' }, { pass: 2 * minute }, { ask: 'restart' }]],
  ['a fit', [{ pass: 9 * minute }, { ask: 'start' }, { ask: 'fit', rule: usualFit, drop: ['pairs'] }]],
  ['the way into distress', [{ ask: 'start' }, { pass: minute }, { ask: 'distress' }]],
  ['what was said of a sleep', [{ ask: 'start' }, { sleep: 3 * minute }, { ask: 'slept-as', was: 'pause' }]],
  [
    'an end said to have been earlier',
    [{ ask: 'start' }, { pass: 31 * minute }, { ask: 'end' }, { ask: 'backdate', to: at(29) }],
  ],
])('%s can be taken back for a minute, as if it never happened', async (_, steps) => {
  const program = await elasticProgram();
  await follow(program, steps.slice(0, -1));
  program.house.publish();
  const before = program.seen();
  await follow(program, steps.slice(-1));
  expect(program.seen().run).not.toEqual(before.run);
  program.clock.pass(minute);
  expect(await program.facilitator.undo({ key: press() })).toEqual(done);
  expect(program.seen()).toMatchObject({ run: before.run, agenda: before.agenda, changes: before.changes });
});

test('a class begun as of the promised time is late by nothing, and the minutes of its people count from then', async () => {
  const program = await elasticProgram();
  program.clock.pass(4 * minute);
  await program.ask({ ask: 'start', asOf: at(0) });
  expect(readingOf(program)).toMatchObject({ elapsed: 4 * minute, overUnder: 0, projectedEnd: at(30) });
  for (const { person } of roomOf(program.house).people) {
    await program.facilitator.mark({ key: press(), person, mark: 'present' });
  }
  program.clock.pass(26 * minute);
  await program.ask({ ask: 'end' });
  expect(roomOf(program.house).people.map(({ minutes }) => minutes)).toEqual([30, 30]);
});

test('a class that is fitted nine minutes late ends on the minute that was promised', async () => {
  const program = await elasticProgram();
  program.clock.pass(9 * minute);
  await program.ask({ ask: 'start' });
  expect(readingOf(program).projectedEnd).toBe(at(39));
  expect(await program.ask({ ask: 'fit', rule: usualFit, drop: [] })).toEqual(done);
  expect(readingOf(program).projectedEnd).toBe(at(30));
  expect(await program.ask({ ask: 'fit', rule: usualFit, drop: [] })).toEqual({ done: false, why: 'nothing-to-fit' });
});

test.each<readonly [string, readonly Step[], Command, string]>([
  ['as of a time to come', [], { ask: 'start', asOf: at(1) }, 'out-of-range'],
  ['as of yesterday', [], { ask: 'start', asOf: at(-24 * 60) }, 'out-of-range'],
  ['from a minute after its end', [], { ask: 'continue', from: span(31) }, 'out-of-range'],
  ['from the middle, once it runs', [{ ask: 'start' }], { ask: 'continue', from: span(5) }, 'not-now'],
  ['to a beginning after now', [{ ask: 'start' }], { ask: 'backdate', to: at(1) }, 'out-of-range'],
  ['to a beginning before it began', [], { ask: 'backdate', to: at(0) }, 'not-now'],
  ['to a fit before it began', [], { ask: 'fit', rule: usualFit, drop: [] }, 'not-now'],
  ['to the next part in distress', [{ ask: 'start' }, { ask: 'distress' }], { ask: 'next' }, 'not-now'],
  ['to a longer part in distress', [{ ask: 'start' }, { ask: 'distress' }], { ask: 'add', span: span(1) }, 'not-now'],
  ['to an answer about a sleep that never was', [{ ask: 'start' }], { ask: 'slept-as', was: 'pause' }, 'not-now'],
])('a class is not taken %s', async (_, steps, command, why) => {
  const program = await elasticProgram();
  await follow(program, steps);
  const before = program.seen();
  expect(await program.ask(command)).toEqual({ done: false, why });
  expect(program.seen()).toEqual(before);
});

test.each<readonly [string, unknown]>([
  ['a start at no number', { ask: 'start', asOf: Number.NaN }],
  ['a start before the epoch', { ask: 'start', asOf: -1 }],
  ['a class of more than a day', { ask: 'continue', from: 86_400_001 }],
  ['a class of less than nothing', { ask: 'continue', from: -1 }],
  ['a beginning after the last calendar', { ask: 'backdate', to: 8.65e15 }],
  ['a rule that nobody wrote', { ask: 'fit', rule: { share: 'by-luck', direction: 'one-way' }, drop: [] }],
  [
    'a fit that leaves out a thousand parts',
    { ask: 'fit', rule: usualFit, drop: Array.from({ length: 1000 }, String) },
  ],
  ['a sleep that was a dream', { ask: 'slept-as', was: 'dream' }],
])('%s does not pass the door', async (_, command) => {
  const { facilitator, house, seen } = await elasticProgram();
  const before = seen();
  const sent: unknown = { key: press(), command };
  const call: unknown = Reflect.get(facilitator, 'command');
  if (typeof call !== 'function') throw new Error('command is not a procedure');
  await expect(Promise.resolve(call(sent))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(house.live?.events).toEqual([]);
  expect(seen()).toEqual(before);
});
