import { expect, test } from 'vitest';
import { noContract } from '#core/session/contract';
import { atCivil } from '#core/time/civil';
import { minutes } from '#core/time/milliseconds';
import { promiseOf, slotNews, type When } from '#features/today/promise';
import { sampleClass, withPart } from '#test/core/curriculum/sample-class';

const zone = 'Europe/Berlin';
const at = (time: string) => atCivil('2026-11-23', time, zone);
const plan = withPart('hello', { least: minutes(2) });
const settings = { buffer: 0, floors: [{ name: 'Clinic', minutes: 50 }] };
const ground = { plan, now: at('17:00'), zone, settings };

function when(more: Partial<When> = {}): When {
  return { at: 'time', start: '18:00', end: null, floor: null, ...more };
}

test('a class that begins when somebody presses Start is promised nothing', () => {
  const { plannedStart, contract } = promiseOf(when({ at: 'now' }), {
    ...ground,
    settings: { ...settings, buffer: 5 },
  });
  expect([plannedStart, contract]).toEqual([null, noContract]);
});

test.each([null, '18:10'])('an end that is left as it is, or typed as it is, is the end of the plan (%s)', (end) => {
  const promised = promiseOf(when({ end }), ground);
  expect(promised).toMatchObject({ plannedStart: at('18:00'), usualEnd: '18:10', endsAt: at('18:10') });
  expect(promised.contract).toEqual(noContract);
});

test('another end is the hard end, with the buffer of the settings before it and the chosen rule', () => {
  const promised = promiseOf(when({ end: '18:20', floor: 0 }), { ...ground, settings: { ...settings, buffer: 5 } });
  expect(promised.contract).toEqual({
    hardEnd: at('18:20'),
    buffer: minutes(5),
    floor: { name: 'Clinic', minutes: 50 },
  });
});

test('a rule that is gone from the settings counts no more', () => {
  expect(promiseOf(when({ floor: 3 }), ground).contract.floor).toBeNull();
});

test('a time that cannot be read is told, start and end apart', () => {
  expect(promiseOf(when({ start: '' }), ground)).toMatchObject({ isStartWrong: true, isEndWrong: false });
  expect(promiseOf(when({ end: '' }), ground)).toMatchObject({ isStartWrong: false, isEndWrong: true });
});

test.each([
  ['18:10', 0, 'whole', 10],
  ['18:15', 5, 'whole', 10],
  ['18:15', 0, 'shorter', 15],
  ['18:10', 2, 'longer', 8],
  ['18:09', 0, 'longer', 9],
  ['18:07', 0, 'never', 7],
] as const)('until %s with %i minutes to spare the class of 10 is %s for its slot', (end, buffer, is, slot) => {
  const promised = promiseOf(when({ end }), { ...ground, settings: { ...settings, buffer } });
  expect(slotNews(plan, promised)).toEqual({ is, plan: 10, slot, least: 8 });
});

test('a class that has no time has no slot', () => {
  expect(slotNews(sampleClass, promiseOf(when({ at: 'now' }), ground))).toBeNull();
});
