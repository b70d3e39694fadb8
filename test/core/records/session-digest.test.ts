import { describe, expect, test } from 'vitest';
import { type SessionState, stateOf } from '#core/attendance/session-state';
import { historyOf, sessionDigest, sessionHistory, summaryOf, whoOf } from '#core/records/session-digest';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import type { Deed, SessionEvent } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';

const { plannedStart } = sampleSession;

function eventsOf(deeds: readonly (readonly [number, Deed])[]): readonly SessionEvent[] {
  return deeds.map(([minute, deed], index) => {
    const wall = instant(plannedStart + minute * 60_000);
    return { id: `e${index}`, seq: index + 1, at: { wall, mono: milliseconds(wall), boot: 'b' }, deed };
  });
}

/** A class of two parts, four and six minutes long, with what was done at minutes of it. */
function held(...deeds: readonly (readonly [number, Deed])[]): SessionState {
  return stateOf(sampleSession, eventsOf(deeds));
}

const start = [0, { do: 'start' }] as const;
const breathing = { do: 'go', part: 'breathing' } as const;

describe('what a session leaves in the index for the next time', () => {
  test.each([
    [
      'held to its end, a minute late',
      [start, [5, breathing], [11.5, { do: 'end' }]],
      { endedLate: 90, ran: { welcome: 60, breathing: 30 } },
    ],
    ['broken off in its first part', [start, [3, { do: 'end' }]], {}],
    ['still running', [start, [5, breathing]], {}],
    [
      'closed by the host',
      [start, [5, breathing], [9, { do: 'close-late', endedAt: plannedStart }]],
      { closedLate: true },
    ],
    [
      'whose last part was left out by a fit',
      [start, [4, { do: 'fit', lengths: [], dropped: ['breathing'] }], [5, { do: 'end' }]],
      { endedLate: -300, ran: { welcome: 60 } },
    ],
  ] satisfies readonly [string, readonly (readonly [number, Deed])[], object][])('%s', (_, deeds, history) => {
    const state = held(...deeds);
    const { classId, closedLate } = summaryOf(sampleSession, state);
    const { began: _began, ...told } = { ...historyOf(sampleSession.contract, state), closedLate };
    expect({ classId, ...told }).toEqual({ classId: 'sample-class', ...history });
  });
});

test('a class that was called off says so, signed or not, and one that began after all does not', () => {
  const off = [-60, { do: 'cancel', reason: 'The hall is flooded.' }] as const;
  const sign = [20, { do: 'sign', by: 'Sam Rivers', credential: '', statement: '' }] as const;
  const told = (state: SessionState) => {
    const { state: stands, cancelled } = summaryOf(sampleSession, state);
    return { stands, cancelled };
  };
  expect(told(held(off))).toEqual({ stands: 'cancelled', cancelled: true });
  expect(told(held(off, sign))).toEqual({ stands: 'signed', cancelled: true });
  expect(told(held(off, start))).toEqual({ stands: 'running', cancelled: undefined });
});

test('what the index tells of people is how they stand now, with what was amended', () => {
  const change = { do: 'mark', person: 'per_2', mark: 'present' } as const;
  const makesUp = { group: 'grp_2', meeting: '2026-11-16' };
  const state = held(
    start,
    [1, { do: 'mark', person: 'per_2', mark: 'absent' }],
    [1, { do: 'join', person: 'per_3', name: 'Cas Ode', mark: 'present', came: 'make-up', makesUp }],
    [5, breathing],
    [12, { do: 'end' }],
    [20, { do: 'sign', by: 'Sam Rivers', credential: '', statement: '' }],
    [30, { do: 'amend', by: 'Sam Rivers', reason: 'Wrong row.', change }],
  );
  const group = { id: 'grp_1', meeting: '2026-11-23', no: 1, title: 'Mondays', label: 'A' };
  expect(whoOf({ group }, state)).toEqual({
    group: 'grp_1',
    meeting: '2026-11-23',
    who: [
      ['per_1', null, null, 'expected', 0, ''],
      ['per_2', 'present', 12, 'expected', 1, ''],
      ['per_3', 'present', 12, 'make-up', 0, 'grp_2/2026-11-16'],
    ],
  });
});

test('lateness is measured against the promised end and its buffer', () => {
  const contract = { hardEnd: instant(plannedStart + minutes(15)), buffer: minutes(2), floor: null };
  const state = held(start, [5, breathing], [14, { do: 'end' }]);
  expect(historyOf(contract, state)?.endedLate).toBe(60);
});

const whole = held(start, [5, breathing], [12, { do: 'end' }]);

test('an entry of an index that knows no class is read as it is, and tells no history', () => {
  const { classId: _class, ...older } = summaryOf(sampleSession, whole);
  expect(sessionDigest.parse(older)).toEqual(older);
  expect(sessionHistory.safeParse(older).success).toBe(false);
});

test('what a digest tells is read back as it was written: the list without its history, and the history alone', () => {
  const { list } =
    sessionRecipe.digest?.({ ...sampleSession, events: eventsOf([start, [5, breathing], [12, { do: 'end' }]]) }) ?? {};
  const stored: unknown = JSON.parse(JSON.stringify(list));
  expect(sessionDigest.parse(stored)).toEqual(summaryOf(sampleSession, whole));
  expect(sessionHistory.parse(stored)).toEqual({
    began: plannedStart,
    endedLate: 120,
    ran: { welcome: 60, breathing: 60 },
  });
});
