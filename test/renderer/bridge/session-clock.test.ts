import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SessionClock } from '#bridge/session-clock';
import { instant } from '#core/time/instant';

/** Session time as the host has it: a steady step ahead of this process. */
const truth = (): number => 1_700_000_000_000 + performance.now();

/** A host whose first answers lie about for a while before they are read, as in a page that is busy with its beginning. */
function hostThatIsHeardLate(lateAnswers: number) {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const answer = { now: instant(truth()), epoch: 1 };
    if (asked <= lateAnswers) await wait(200);
    return answer;
  };
  return { ask, asked: () => asked };
}

test('a window whose first answers are all late asks until one is quick, and then has the time of the host', async () => {
  const clock = new SessionClock(hostThatIsHeardLate(5).ask);
  await clock.measure();
  // By the late ones alone it would be 100 ms behind.
  expect(Math.abs(clock.now() - truth())).toBeLessThan(60);
});

test('where every answer is late the best of them counts, and the asking comes to an end', {
  timeout: 30_000,
}, async () => {
  const host = hostThatIsHeardLate(Number.POSITIVE_INFINITY);
  const clock = new SessionClock(host.ask);
  await clock.measure();
  expect(Math.abs(clock.now() - truth())).toBeLessThan(1000);
  const asked = host.asked();
  expect(asked).toBeLessThanOrEqual(15);
  await wait(500);
  expect(host.asked()).toBe(asked);
});

test('a quick host is asked five times and then left alone', async () => {
  const host = hostThatIsHeardLate(0);
  const clock = new SessionClock(host.ask);
  await clock.measure();
  await wait(400);
  expect(host.asked()).toBe(5);
});
