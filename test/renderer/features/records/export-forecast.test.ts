import { expect, test } from 'vitest';
import type { ListedSession } from '#bridge/records';
import { instant } from '#core/time/instant';
import { exportForecast } from '#features/records/export-forecast';

function session(state: ListedSession['state'], listed: number, hasBegun = true): ListedSession {
  const at = instant(1_780_000_000_000);
  const times = { plannedStart: at, plannedEnd: at, began: hasBegun ? at : null, ended: null };
  return { id: state, title: 'x', zone: 'UTC', state, headCount: 0, unmarked: 0, listed, ...times };
}

test('signed sessions are in the file with everybody on their list; begun ones without a signature are left out', () => {
  const listed = [
    session('signed', 8),
    session('signed', 5),
    session('ended', 3),
    session('left-running', 2),
    session('not-started', 4, false),
  ];
  expect(exportForecast(listed)).toEqual({ sessions: 2, lines: 13, unsigned: 2 });
});
