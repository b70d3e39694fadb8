import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/time/instant';
import { type At, breathe, end, evening, kim, lineOf, minute, robin, start } from './held-evening';

const present: At = [1, { do: 'mark', person: robin, mark: 'present' }];

function corrected(arrived: Instant | null, left: Instant | null): At {
  return [13, { do: 'times', person: robin, arrived, left, reason: 'I saw it.' }];
}

describe('times that are typed', () => {
  test.each<[string, Instant | null, Instant | null, number]>([
    ['a later arrival', minute(3), null, 9],
    ['an earlier leaving', null, minute(7), 7],
    ['both', minute(3), minute(7), 4],
    ['an arrival before the class began, which counts from its beginning', minute(-20), null, 12],
    ['a leaving after its end, which counts to its end', null, minute(40), 12],
    ['an arrival after its end', minute(13), null, 0],
    ['a leaving before its beginning', null, minute(-3), 0],
    ['half a minute, which does not count', minute(3.5), minute(7), 3],
  ])('tell minutes of the real class: %s', (_, arrived, left, minutes) => {
    const line = lineOf(evening([start, present, breathe, end, corrected(arrived, left)]), robin);
    expect(line).toMatchObject({ minutes, isCorrected: true, timesReason: 'I saw it.' });
  });

  test('tell when somebody went of whom it was only said after the end that they left early', () => {
    const gone: At = [13, { do: 'mark', person: robin, mark: 'left-early' }];
    expect(lineOf(evening([start, present, breathe, end, gone]), robin).minutes).toBeNull();
    const line = lineOf(evening([start, present, breathe, end, gone, corrected(null, minute(8))]), robin);
    expect(line).toMatchObject({ mark: 'left-early', left: minute(8), minutes: 8 });
  });

  test('are taken back by empty ones', () => {
    const line = lineOf(
      evening([start, present, breathe, end, corrected(minute(3), null), corrected(null, null)]),
      robin,
    );
    expect(line).toMatchObject({ arrived: minute(0), minutes: 12, isCorrected: false, timesReason: '' });
  });

  test('say nothing of somebody who was not there', () => {
    const absent: At = [1, { do: 'mark', person: robin, mark: 'absent' }];
    const line = lineOf(evening([start, absent, breathe, end, corrected(minute(3), minute(7))]), robin);
    expect(line).toMatchObject({ arrived: null, left: null, minutes: null, isCorrected: false });
  });
});

describe('what is said of a person besides', () => {
  test('a distress exit ends their minutes at the tap, and keeps to whom they were referred', () => {
    const left: At = [6, { do: 'mark', person: robin, mark: 'distress-exit' }];
    const said = { participation: '', referral: 'Dr Hart, tomorrow', homePractice: null };
    const line = lineOf(
      evening([start, present, breathe, left, [7, { do: 'remark', person: robin, ...said }], end]),
      robin,
    );
    expect(line).toMatchObject({ mark: 'distress-exit', minutes: 6, ...said });
  });

  test('a signature is theirs alone, and is taken away by none', () => {
    const signature = { kind: 'typed', text: 'Robin Vale' } as const;
    const signed: At = [2, { do: 'signature', person: robin, signature }];
    expect(lineOf(evening([start, signed]), robin).signature).toEqual(signature);
    expect(lineOf(evening([start, signed]), kim).signature).toBeNull();
    const none: At = [3, { do: 'signature', person: robin, signature: null }];
    expect(lineOf(evening([start, signed, none]), robin).signature).toBeNull();
  });

  test.each(['visitor', 'observer'] as const)('a %s was in the room', (mark) => {
    expect(lineOf(evening([start, [1, { do: 'mark', person: robin, mark }], breathe, end]), robin).minutes).toBe(12);
  });

  test.each(['absent', 'excused', 'cancelled-late', 'no-show'] as const)('%s says that they were not', (mark) => {
    expect(lineOf(evening([start, [1, { do: 'mark', person: robin, mark }], breathe, end]), robin)).toMatchObject({
      mark,
      arrived: null,
      minutes: null,
    });
  });
});

test('a class that was called off was not held, until that is taken back or it begins', () => {
  const off: At = [-60, { do: 'cancel', reason: 'The hall is flooded.' }];
  expect(evening([off]).cancelled).toEqual({ reason: 'The hall is flooded.', at: minute(-60) });
  expect(evening([off, [-50, { do: 'cancel', reason: ' ' }]]).cancelled).toBeNull();
  expect(evening([off, start]).cancelled).toBeNull();
});

test('a count is kept as it was counted last, and a sheet with who stands in its rows', () => {
  const counted = (at: number, people: number | null): At => [at, { do: 'head-count', people, staff: 1 }];
  const sheet: At = [-5, { do: 'sheet', sheet: 'S-1', rows: [robin, kim] }];
  const state = evening([sheet, start, counted(1, 4), counted(2, 3)]);
  expect(state.headCount).toEqual({ people: 3, staff: 1, amended: [] });
  expect(state.sheets).toEqual([{ sheet: 'S-1', rows: [robin, kim], at: minute(-5) }]);
});

test('somebody whom the roster says to breathe without holds does so until they say otherwise', () => {
  const held = evening([start, [1, { do: 'join', person: 'per_3', name: 'Cas Ode', mark: 'present', holds: false }]]);
  expect(lineOf(held, 'per_3').holds).toBe(false);
  expect(lineOf(held, robin).holds).toBe(true);
});
