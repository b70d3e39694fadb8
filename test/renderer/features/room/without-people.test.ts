import { expect, test } from 'vitest';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { withoutPeople } from '#features/room/without-people';
import { roomWith, six } from './sample-room';

const times = { arrived: null, left: null, minutes: null } as const;
const ann: AttendanceLine = {
  ...sampleLine,
  person: 'per_1',
  code: 'P-1',
  name: 'Ann Lee',
  holds: true,
  mark: null,
  ...times,
};

test('a room without its people is one and the same for the same snapshot, so that no sound is planned twice', () => {
  const room = { ...roomWith([]), people: [ann] };
  expect(withoutPeople(room)).toEqual({ ...room, people: [] });
  expect(withoutPeople(room)).toBe(withoutPeople(room));
});

test('what the facilitator wrote may name somebody, so that notes and reasons stay out as well', () => {
  const note = { event: 'e1', at: six, text: 'Ann Lee left for a while', about: 'class' } as const;
  const change = { event: 'e2', at: six, what: 'added', span: null, reason: 'Ann Lee asked' } as const;
  const nameless = withoutPeople({ ...roomWith([]), notes: [note], changes: [change] });
  expect(JSON.stringify(nameless)).not.toContain('Ann Lee');
  expect(nameless.changes).toHaveLength(1);
});
