import { describe, expect, test } from 'vitest';
import { type SessionState, stateOf } from '#core/attendance/session-state';
import { sessionDigest, summaryOf } from '#core/records/session-digest';
import { sampleSession } from '#core/records/session-record';
import type { Deed, SessionEvent } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';

const { plannedStart } = sampleSession;

/** A class of two parts, four and six minutes long, with what was done at minutes of it. */
function held(...deeds: readonly (readonly [number, Deed])[]): SessionState {
  const events = deeds.map(([minute, deed], index): SessionEvent => {
    const wall = instant(plannedStart + minute * 60_000);
    return { id: `e${index}`, seq: index + 1, at: { wall, mono: milliseconds(wall), boot: 'b' }, deed };
  });
  return stateOf(sampleSession, events);
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
    const { classId, closedLate, endedLate, ran } = summaryOf(sampleSession, held(...deeds));
    const told = Object.entries({ closedLate, endedLate, ran }).filter(([, value]) => value !== undefined);
    expect({ classId, told: Object.fromEntries(told) }).toEqual({ classId: 'sample-class', told: history });
  });
});

test('lateness is measured against the promised end and its buffer', () => {
  const contract = { hardEnd: instant(plannedStart + minutes(15)), buffer: minutes(2), floor: null };
  const state = held(start, [5, breathing], [14, { do: 'end' }]);
  expect(summaryOf({ ...sampleSession, contract }, state).endedLate).toBe(60);
});

test('an entry of an index that knows no history is read as it is', () => {
  const {
    classId: _class,
    endedLate: _late,
    ran: _ran,
    ...older
  } = summaryOf(sampleSession, held(start, [5, breathing], [12, { do: 'end' }]));
  expect(sessionDigest.parse(older)).toEqual(older);
});

test('what a digest tells is read back from the index as it was written', () => {
  const summary = summaryOf(sampleSession, held(start, [5, breathing], [12, { do: 'end' }]));
  expect(sessionDigest.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
});
