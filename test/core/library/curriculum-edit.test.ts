import { expect, test } from 'vitest';
import type { Curriculum } from '#core/curriculum/curriculum';
import { withMeeting, withMeetingInserted, withMeetingMoved, withoutMeeting } from '#core/library/curriculum-edit';
import { sampleCurriculum } from '#core/records/curriculum-record';

const meetings = ['a', 'b', 'c', 'd'].map((theme) => ({ theme, about: '', classes: [], homePractice: [] }));
const series: Curriculum = { ...sampleCurriculum.curriculum, meetings };
const themes = ({ meetings: all }: Curriculum) => all.map(({ theme }) => theme).join('');

test.each([
  [0, 3, 'bcda'],
  [3, 0, 'dabc'],
  [1, 2, 'acbd'],
  [1, 99, 'acdb'],
  [2, -4, 'cabd'],
])('a meeting moved from %i to %i stands there, and all others keep their order', (from, to, order) => {
  expect(themes(withMeetingMoved(series, from, to))).toBe(order);
});

test('a meeting is put in, changed and taken out at its place', () => {
  const fresh = { theme: 'x', about: '', classes: [], homePractice: [] };
  expect(themes(withMeetingInserted(series, fresh, 2))).toBe('abxcd');
  expect(themes(withMeeting(series, 1, (one) => ({ ...one, theme: 'y' })))).toBe('aycd');
  expect(themes(withoutMeeting(series, 3))).toBe('abc');
});

test('what changes nothing gives the same curriculum, and the last meeting stays', () => {
  expect(withMeeting(series, 9, (one) => ({ ...one, theme: 'y' }))).toBe(series);
  expect(withMeeting(series, 1, (one) => one)).toBe(series);
  expect(withMeetingMoved(series, 1, 1)).toBe(series);
  const one = { ...series, meetings: meetings.slice(0, 1) };
  expect(withoutMeeting(one, 0)).toBe(one);
});
