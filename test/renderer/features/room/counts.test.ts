import { expect, test } from 'vitest';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { countsOf } from '#features/room/counts';

function line(name: string, mark: AttendanceLine['mark']): AttendanceLine {
  return {
    ...sampleLine,
    person: name,
    code: 'P-1',
    name,
    mark,
  };
}

test('people who left early or came late were here; the unmarked are named', () => {
  const people = [line('Ana', 'present'), line('Bo', 'left-early'), line('Chi', 'absent'), line('Dee', null)];
  expect(countsOf(people)).toEqual({ listed: 4, here: 2, unmarked: ['Dee'] });
});
