import { expect, test } from 'vitest';
import { sampleGroup } from '#core/records/group-record';
import { draftFaults, draftOf, type GroupDraft, groupOf } from '#features/groups/group-draft';
import { heldAfterAll, withClass, withException, withHolidays } from '#features/groups/with-exception';

const { group } = sampleGroup;

test('a group that is opened in its form and kept is the same group', () => {
  expect(groupOf(draftOf(group), group, 'Class')).toEqual(group);
});

test.for<{ readonly to: Partial<GroupDraft>; readonly faults: readonly string[] }>([
  { to: { title: ' ' }, faults: ['title'] },
  { to: { time: '25:00' }, faults: ['time'] },
  { to: { weekdays: [], from: '2026-02-30' }, faults: ['from', 'weekdays'] },
  { to: { weekdays: [], from: '2026-02-30', hasDates: false }, faults: [] },
  { to: { meetings: null, minutes: 0, every: 1.5 }, faults: ['minutes', 'every', 'meetings'] },
  { to: { capacity: 0 }, faults: ['capacity'] },
  { to: { capacity: null }, faults: [] },
])('the form says that $faults are wrong of $to', ({ to, faults }) => {
  expect(draftFaults({ ...draftOf(group), ...to })).toEqual(faults);
});

test('a group without dates keeps none of what is left in its fields, and one without a name for sheets gets one', () => {
  const kept = groupOf(
    { ...draftOf(group), hasDates: false, label: ' ', staff: [{ name: ' ', credential: '' }] },
    group,
    'Class',
  );
  expect(kept).toMatchObject({ schedule: null, label: 'Class', staff: [] });
});

test('a date is moved once, however often it is moved, and goes back to the rule', () => {
  const once = withException(group, '2026-06-08', { moved: { date: '2026-06-09', time: '18:00' }, why: '' });
  const twice = withException(once, '2026-06-08', { moved: null, why: 'Storm' });
  expect(twice.schedule?.exceptions).toEqual([{ date: '2026-06-08', moved: null, why: 'Storm' }]);
  expect(withException(twice, '2026-06-08', null)).toEqual(group);
});

test('a date on a holiday is held after all by an exception, the holiday stays', () => {
  const closed = withHolidays(group, ['2026-06-08']);
  expect(heldAfterAll(closed, '2026-06-08').schedule).toMatchObject({
    holidays: ['2026-06-08'],
    exceptions: [{ date: '2026-06-08', moved: { date: '2026-06-08', time: '18:00' } }],
  });
});

test('the class of a later meeting is chosen without choosing those before', () => {
  expect(withClass(group, 3, 'cls_1').classes).toEqual([null, null, 'cls_1']);
  expect(withClass(withClass(group, 3, 'cls_1'), 3, null).classes).toEqual([null, null, null]);
});
