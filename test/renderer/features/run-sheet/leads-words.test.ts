import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { leadsWords } from '#features/run-sheet/leads-words';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);

test('a relaxation can be led from paper: its groups in order, how long to tense, how long to let go', () => {
  const groups = [{ name: 'Both hands' }, { name: 'Shoulders' }, { name: 'Feet', tense: 3 }];
  const relaxation = { groups, tense: 6, release: 25, rounds: 2, leadIn: seconds(60) };
  expect(leadsWords(say, { relaxation })).toEqual([
    'Settle for 1:00 first.',
    'Tense 6 s, let go 25 s, 2 times each: Both hands · Shoulders · Feet (3 s).',
  ]);
});

test('paper says who is together, when a bell is rung by hand, and that a recording is missing', () => {
  const bells = { start: true, end: true, strikes: 1, at: [minutes(5), minutes(7.5)] };
  const recording = { media: 'med_1', title: 'The beach', at: minutes(1), length: milliseconds(605_000) };
  expect(leadsWords(say, { grouping: 'pairs', sound: { bells, recording } })).toEqual([
    'In pairs.',
    'Bell at the start and the end.',
    'Soft bell at 5:00, 7:30.',
    'Recording at 1:00: The beach, 10:05 min.',
  ]);
});

test('a part that leads nothing has nothing to tell', () => {
  expect(leadsWords(say, { sound: { bells: { start: false, end: false, strikes: 1, at: [] } } })).toEqual([]);
});
