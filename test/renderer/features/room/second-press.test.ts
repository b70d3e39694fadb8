import { expect, test } from 'vitest';
import { after } from '#core/time/instant';
import { seconds } from '#core/time/milliseconds';
import { waitsForSecond } from '#features/room/second-press';
import { past, roomWith } from './sample-room';

const { run } = roomWith([[0, { do: 'start' }]]);
const waitsFor = { part: 'one', until: after(past(1), seconds(4)) };

test('a press waits for a second one until its time is up, and only in the part in which it was made', () => {
  expect(waitsForSecond({ waitsFor, run }, past(1))).toBe(true);
  expect(waitsForSecond({ waitsFor, run }, after(past(1), seconds(4)))).toBe(true);
  expect(waitsForSecond({ waitsFor, run }, after(past(1), seconds(5)))).toBe(false);
  expect(waitsForSecond({ waitsFor: { ...waitsFor, part: 'two' }, run }, past(1))).toBe(false);
  expect(waitsForSecond({ waitsFor: null, run }, past(1))).toBe(false);
});
