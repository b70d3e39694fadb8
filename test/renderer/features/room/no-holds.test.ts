import { expect, test } from 'vitest';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { seconds } from '#core/time/milliseconds';
import { hasHolds, namesWithoutHolds } from '#features/room/no-holds';
import { past } from './sample-room';

function line(name: string, over: Partial<AttendanceLine> = {}): AttendanceLine {
  const times = { arrived: null, left: null, minutes: null };
  return { ...sampleLine, person: name, code: 'P-1', name, holds: false, mark: 'present', ...times, ...over };
}

function guide(kinds: readonly ('inhale' | 'exhale' | 'hold-full' | 'hold-empty')[]) {
  const phases = kinds.map((kind) => ({ kind, seconds: 4 }));
  return { breathing: { pattern: { id: 'p', name: 'P', source: 'test', phases }, leadIn: seconds(0) } };
}

test('a breath has holds where it is kept full or empty', () => {
  expect(hasHolds(guide(['inhale', 'hold-full', 'exhale', 'hold-empty']))).toBe(true);
  expect(hasHolds(guide(['inhale', 'exhale', 'hold-empty']))).toBe(true);
  expect(hasHolds(guide(['inhale', 'exhale']))).toBe(false);
  expect(hasHolds({})).toBe(false);
});

test('people are called by first names, and those who share one by an initial too', () => {
  const people = [line('Ann Lee'), line('Björn Ångström'), line('Ann Ode', { holds: true }), line('=Maria; Mo')];
  expect(namesWithoutHolds(people)).toEqual(['Ann\u00A0L.', 'Björn', 'Maria']);
  expect(namesWithoutHolds([line('山田 花'), line('A. L.'), line('Łucja')])).toEqual(['山田', 'A. L.', 'Łucja']);
});

test('somebody who left, is absent or is excused is not named; somebody who has no mark yet may be here', () => {
  const people = [
    line('Ann', { mark: 'absent' }),
    line('Bo', { mark: 'left-early', left: past(9) }),
    line('Chi', { mark: null }),
    line('Dee', { mark: 'late' }),
    line('Eve', { mark: 'excused' }),
  ];
  expect(namesWithoutHolds(people)).toEqual(['Chi', 'Dee']);
});
