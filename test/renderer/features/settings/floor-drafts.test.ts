import { expect, test } from 'vitest';
import { draftProblems, draftsOf, floorsOf, typedInto, withEmpty } from '#features/settings/floor-drafts';
import { minuteChoices } from '#features/settings/minute-choices';

const clinic = { name: 'Clinic', minutes: 50 };

test('a rule that is being typed is kept once it is whole, without stray blanks', () => {
  const [, added] = withEmpty(draftsOf([clinic]));
  if (added === undefined) throw new Error('expected an empty rule behind the other');
  const named = typedInto(added, { name: ' County ' });
  expect(floorsOf([named])).toEqual([]);
  expect(floorsOf([typedInto(named, { minutes: '60' })])).toEqual([{ name: 'County', minutes: 60 }]);
});

test('a rule whose field is emptied for a moment stays as it was', () => {
  const [kept] = draftsOf([clinic]);
  if (kept === undefined) throw new Error('expected a rule');
  const emptied = typedInto(kept, { minutes: '' });
  expect(emptied.minutes).toBe('');
  expect(floorsOf([emptied])).toEqual([clinic]);
  expect(floorsOf([typedInto(emptied, { minutes: '45' })])).toEqual([{ name: 'Clinic', minutes: 45 }]);
});

test.each(['0', '601', '1.5', '-5', 'an hour', ''])('"%s" are no minutes of a rule', (minutes) => {
  expect(draftProblems({ name: 'Clinic', minutes })).toEqual({ name: false, minutes: true });
});

test('a rule of nobody, and a name of 81 letters, are no rule', () => {
  expect([' ', 'x'.repeat(81), 'x'.repeat(80)].map((name) => draftProblems({ name, minutes: '60' }).name)).toEqual([
    true,
    true,
    false,
  ]);
});

test('each rule has a key of its own, also behind one that was removed', () => {
  const [, second] = withEmpty(draftsOf([clinic]));
  expect(withEmpty(second === undefined ? [] : [second]).map(({ key }) => key)).toEqual([1, 2]);
});

test('the span that holds is among the choices, wherever it came from', () => {
  expect(minuteChoices([1, 3, 5], 3)).toEqual([1, 3, 5]);
  expect(minuteChoices([1, 3, 5], 4)).toEqual([1, 3, 4, 5]);
});
