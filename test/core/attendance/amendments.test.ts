import { describe, expect, test } from 'vitest';
import type { Amendment } from '#core/session/event';
import { signedCut } from '#core/session/signed-events';
import { type At, breathe, end, evening, eventsAt, kim, lineOf, minute, robin, sign, start } from './held-evening';

const held: readonly At[] = [
  start,
  [1, { do: 'mark', person: robin, mark: 'present' }],
  [1, { do: 'mark', person: kim, mark: 'absent' }],
  breathe,
  [6, { do: 'head-count', people: 1, staff: 1 }],
  end,
  sign,
];

const [by, reason] = ['Sam Rivers', 'Marked in the wrong row.'];

function amend(at: number, change: Amendment, said = { by, reason }): At {
  return [at, { do: 'amend', ...said, change }];
}

function amended(...changes: readonly Amendment[]) {
  return evening([...held, ...changes.map((change, index) => amend(60 + index, change))]);
}

const came: Amendment = { do: 'mark', person: kim, mark: 'present' };
const at = minute(60);

describe('an amendment', () => {
  test('stands beside the original with its author, its reason and its time', () => {
    const state = amended(came);
    const said = { event: 'e8', by, reason, at };
    expect(lineOf(state, kim)).toMatchObject({ mark: 'present', minutes: 12 });
    expect(lineOf(state, kim).amended).toEqual([
      { field: 'mark', from: 'absent', to: 'present', ...said },
      { field: 'arrived', from: '', to: String(minute(0)), ...said },
      { field: 'left', from: '', to: String(minute(12)), ...said },
      { field: 'minutes', from: '', to: '12', ...said },
    ]);
    expect(lineOf(state, robin).amended).toEqual([]);
    expect(state.amendments).toMatchObject([{ ...said, person: kim }]);
  });

  test('leaves the session as it was signed', () => {
    const events = eventsAt([...held, amend(60, came)]);
    expect(signedCut(events).until).toEqual(eventsAt(held));
    expect(lineOf(evening(held), kim).mark).toBe('absent');
  });

  test('that late entry of somebody who was there is listed as present, not by the moment at which it was said', () => {
    const state = amended({ do: 'join', person: 'per_3', name: 'Cas Ode', mark: 'present', came: 'walk-in' });
    const line = lineOf(state, 'per_3');
    expect(line).toMatchObject({ mark: 'present', minutes: 12, came: 'walk-in' });
    expect(line.amended[0]).toMatchObject({ field: 'listed', from: '', to: 'Cas Ode' });
  });

  test('of a leaving tells no time, until an amendment of the times does', () => {
    const gone = amended({ do: 'mark', person: robin, mark: 'left-early' });
    expect(lineOf(gone, robin)).toMatchObject({ left: null, minutes: null });
    const told = amended(
      { do: 'mark', person: robin, mark: 'left-early' },
      { do: 'times', person: robin, arrived: null, left: minute(7), reason },
    );
    expect(lineOf(told, robin)).toMatchObject({ left: minute(7), minutes: 7 });
    expect(lineOf(told, robin).amended.at(-1)).toMatchObject({ field: 'minutes', from: '', to: '7' });
  });

  test('of a drawing by another one with as many strokes is told all the same', () => {
    const drawn = (x: number): Amendment => ({
      do: 'signature',
      person: robin,
      signature: { kind: 'strokes', width: 9, height: 9, strokes: [[x, 1, 2, 2]] },
    });
    const { amendments } = amended(drawn(1), drawn(5), drawn(5));
    expect(amendments.map(({ fields }) => fields.map(({ from, to }) => [from, to]))).toEqual([
      [['', 'strokes: 1']],
      [['strokes: 1', 'strokes: 1']],
      [],
    ]);
  });

  test('of the head count keeps what was counted', () => {
    const { headCount } = amended({ do: 'head-count', people: 2, staff: 1 });
    expect(headCount).toMatchObject({ people: 2, amended: [{ field: 'headCount', from: '1', to: '2' }] });
  });

  test.each<[string, Amendment, string, string]>([
    [
      'signature',
      { do: 'signature', person: robin, signature: { kind: 'typed', text: 'R. Vale' } },
      '',
      'typed: R. Vale',
    ],
    [
      'signature',
      { do: 'signature', person: robin, signature: { kind: 'paper', sheet: 'S-1', row: 3 } },
      '',
      'paper: S-1, 3',
    ],
    [
      'participation',
      { do: 'remark', person: robin, participation: 'Led a round.', referral: '', homePractice: null },
      '',
      'Led a round.',
    ],
    ['homePractice', { do: 'remark', person: robin, participation: '', referral: '', homePractice: true }, '', 'true'],
    ['mark', { do: 'unmark', person: robin }, 'present', ''],
  ])('of %s is told in words', (field, change, from, to) => {
    expect(lineOf(amended(change), robin).amended).toContainEqual({ field, from, to, event: 'e8', by, reason, at });
  });

  test.each<[string, At]>([
    ['by nobody', amend(60, came, { by: ' ', reason })],
    ['without a reason', amend(60, came, { by, reason: '' })],
    ['of somebody who is not listed', amend(60, { do: 'mark', person: 'per_9', mark: 'present' })],
    ['that lists somebody twice', amend(60, { do: 'join', person: kim, name: 'Other', mark: 'present' })],
  ])('%s says nothing', (_, amendment) => {
    expect(evening([...held, amendment])).toEqual(evening(held));
  });

  test('of what is not signed says nothing', () => {
    const open = held.slice(0, -1);
    expect(evening([...open, amend(15, came)])).toEqual(evening(open));
  });

  test('on a clock that was set back for years is still one that was said after the class', () => {
    const state = evening([...held, amend(-60 * 24 * 365, { do: 'mark', person: robin, mark: 'late' })]);
    expect(lineOf(state, robin)).toMatchObject({ mark: 'late', arrived: null, minutes: null });
  });
});

describe('after the signature', () => {
  test.each<[string, At]>([
    ['a mark', [30, { do: 'mark', person: robin, mark: 'absent' }]],
    ['a way back from a mark', [21, { do: 'undo', event: 'e2' }]],
    ['a way back from the signature', [21, { do: 'undo', event: 'e7' }]],
    ['another signature', [30, { do: 'sign', by: 'Lee Fox', credential: '', statement: 'Mine.' }]],
    ['another end', [30, { do: 'backdate', to: minute(3) }]],
    ['a note', [30, { do: 'note', text: 'Late thought.', about: 'class' }]],
    ['a call off', [30, { do: 'cancel', reason: 'It never was.' }]],
  ])('%s changes nothing', (_, deed) => {
    expect(evening([...held, deed])).toEqual(evening(held));
  });

  test('somebody else can sign besides', () => {
    const second: At = [90, { do: 'co-sign', by: 'Dr Hart', credential: 'PhD', statement: 'Reviewed.' }];
    const { signed, coSigned } = evening([...held, second]);
    expect(signed?.by).toBe('Sam Rivers');
    expect(coSigned).toEqual([{ by: 'Dr Hart', credential: 'PhD', statement: 'Reviewed.', at: minute(90) }]);
  });
});
