import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToTimer, leftOn, pauseTimer, sideTimer, startTimer } from '#core/session/side-timer';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

const turns = fc.array(fc.tuple(fc.nat(100_000), fc.constantFrom('start' as const, 'pause' as const)));

test('a timer loses exactly the time for which it ran, however often it was started and stopped', () => {
  fc.assert(
    fc.property(fc.nat(3_600_000), turns, (length, course) => {
      let [timer, now, ran, runs] = [sideTimer(milliseconds(length)), 0, 0, false];
      for (const [wait, turn] of course) {
        now += wait;
        ran += runs ? wait : 0;
        runs = turn === 'start';
        timer = runs ? startTimer(timer, instant(now)) : pauseTimer(timer, instant(now));
        expect(leftOn(timer, instant(now))).toBe(length - ran);
      }
    }),
  );
});

test('a timer goes on below nothing, and takes more time while it runs', () => {
  const running = startTimer(sideTimer(milliseconds(1000)), instant(0));
  expect(leftOn(running, instant(1500))).toBe(-500);
  expect(leftOn(addToTimer(running, milliseconds(2000)), instant(1500))).toBe(1500);
  expect(leftOn(addToTimer(running, milliseconds(-200)), instant(500))).toBe(300);
});
