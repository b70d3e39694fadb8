import { describe, expect, test } from 'vitest';
import { sampleLine } from '#core/attendance/attendance-line';
import { personDigestOf, samplePerson } from '#core/records/person-record';
import { after, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type AmendDraft, draftOf, somebodyNew } from '#features/records/amend-draft';
import { amendmentAsked } from '#features/records/amendment-asked';

const minute = 60_000;
/** Not on the minute: a class begins when somebody presses. */
const began = instant(Date.UTC(2026, 10, 24, 1, 0, 37));
const ended = instant(began + 40 * minute);
const zone = 'America/Denver';
const span = { began, ended, plannedStart: began, zone };
const absent = { ...sampleLine, person: 'per_1', mark: 'absent' as const };
const present = { ...sampleLine, person: 'per_1', mark: 'present' as const, arrived: began, left: ended, minutes: 40 };

function asked(
  line: typeof absent | typeof present | null,
  kind: 'mark' | 'times' | 'join',
  typed: Partial<AmendDraft>,
  offered = [person],
) {
  return amendmentAsked(kind, { line, draft: { ...draftOf(line, span), ...typed }, span, offered });
}

const person = personDigestOf({ ...samplePerson, id: 'per_9', person: { ...samplePerson.person, id: 'per_9' } });
const at = (clock: string) => instant(Date.parse(`2026-11-24T${clock}Z`));

describe('somebody absent who was there', () => {
  test('has the times of the class before anything is typed, and no word is said of them', () => {
    expect(draftOf(absent, span)).toMatchObject({ mark: 'absent', arrived: '18:00', left: '18:40' });
    expect(asked(absent, 'mark', { mark: 'present' })).toEqual({ do: 'mark', person: 'per_1', mark: 'present' });
  });

  test('and came late has the time that is typed beside the mark, so that the minutes follow', () => {
    expect(asked(absent, 'mark', { mark: 'late', arrived: '18:10' })).toEqual({
      do: 'mark',
      person: 'per_1',
      mark: 'late',
      times: { arrived: at('01:10:00'), left: ended },
    });
    // A latecomer with the time that stood there came with the beginning, to the second.
    expect(asked(absent, 'mark', { mark: 'late' })).toMatchObject({ times: { arrived: began, left: ended } });
  });

  test.each([
    ['no time', { arrived: '18' }],
    ['a leaving before the coming', { arrived: '18:30', left: '18:10' }],
  ])('can be given %s by no amendment', (_, typed) => {
    expect(asked(absent, 'mark', { mark: 'late', ...typed })).toBeNull();
    expect(asked(absent, 'mark', { mark: 'excused', ...typed })).toEqual({
      do: 'mark',
      person: 'per_1',
      mark: 'excused',
    });
  });
});

test('a mark can be taken away again: nobody knows', () => {
  expect(asked(present, 'mark', { mark: 'none' })).toEqual({ do: 'unmark', person: 'per_1' });
});

test('times that are left as they stand are those that stand, to the second', () => {
  const early = { ...present, left: after(began, milliseconds(12.5 * minute)) };
  expect(asked(early, 'times', { arrived: '18:05' })).toEqual({
    do: 'times',
    person: 'per_1',
    arrived: at('01:05:00'),
    left: early.left,
  });
});

test('a signature is one that was taken, or its taking away; nothing is asked for before', () => {
  const draft = draftOf(present, span);
  const about = { line: present, span, offered: [] };
  expect(amendmentAsked('signature', { ...about, draft })).toBeNull();
  for (const signature of [null, { kind: 'typed' as const, text: 'R. Vale' }]) {
    expect(amendmentAsked('signature', { ...about, draft: { ...draft, signature } })).toEqual({
      do: 'signature',
      person: 'per_1',
      signature,
    });
  }
});

describe('a late entry', () => {
  test('of a name that may be somebody of the roster waits until it is said who is meant', () => {
    const typed = { name: 'Robin Vale', mark: 'present' } as const;
    expect(asked(null, 'join', typed)).toBeNull();
    expect(asked(null, 'join', { ...typed, person: 'per_9' })).toMatchObject({ do: 'join', person: 'per_9' });
    expect(asked(null, 'join', { ...typed, person: somebodyNew })).toMatchObject({
      person: null,
      given: 'Robin',
      family: 'Vale',
      came: 'walk-in',
      mark: 'present',
    });
  });

  test('of a name that nobody has is somebody new; without a name or a mark it is none', () => {
    expect(asked(null, 'join', { name: 'Cas Ode' }, [])).toMatchObject({ person: null, given: 'Cas', family: 'Ode' });
    expect(asked(null, 'join', { name: ' ' }, [])).toBeNull();
    expect(asked(null, 'join', { name: 'Cas Ode', mark: 'none' }, [])).toBeNull();
  });
});
