import { expect, test } from 'vitest';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { withoutPeople } from '#features/room/without-people';
import { roomWith } from './sample-room';

const times = { arrived: null, left: null, minutes: null } as const;
const ann: AttendanceLine = { person: 'per_1', code: 'P-1', name: 'Ann Lee', walkIn: false, mark: null, ...times };

test('a room without its people is one and the same for the same snapshot, so that no sound is planned twice', () => {
  const room = { ...roomWith([]), people: [ann] };
  expect(withoutPeople(room)).toEqual({ ...room, people: [] });
  expect(withoutPeople(room)).toBe(withoutPeople(room));
});
