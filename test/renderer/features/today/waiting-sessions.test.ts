import { expect, test } from 'vitest';
import type { ListedSession } from '#bridge/records';
import { atCivil } from '#core/time/civil';
import { waitingSessions } from '#features/today/waiting-sessions';

const zone = 'Europe/Berlin';
const now = atCivil('2026-11-23', '20:00', zone);

function session(id: string, state: ListedSession['state'], date = '2026-11-23'): ListedSession {
  const plannedStart = atCivil(date, '18:00', zone);
  const figures = { headCount: 0, unmarked: 0, listed: 0, began: null, ended: null };
  return { id, title: id, zone, plannedStart, plannedEnd: plannedStart, state, ...figures };
}

test('each session that is not signed waits for its own next step', () => {
  const waiting = waitingSessions(
    [
      session('a', 'ended'),
      session('b', 'left-running'),
      session('c', 'running'),
      session('d', 'not-started'),
      session('e', 'signed'),
    ],
    now,
  );
  expect(waiting.map(({ session: { id }, waits }) => [id, waits])).toEqual([
    ['a', 'sign'],
    ['b', 'close'],
    ['c', 'go-on'],
    ['d', 'begin'],
  ]);
});

test('a signature is waited for however old the session, a beginning only until its day is over', () => {
  const old = [session('a', 'ended', '2025-01-02'), session('b', 'not-started', '2026-11-22')];
  expect(waitingSessions(old, now).map(({ waits }) => waits)).toEqual(['sign']);
});
