import { expect, test } from 'vitest';
import { blankPractice } from '#core/billing/practice';
import {
  practiceDraft,
  practiceDraftFaults,
  practiceFields,
  practiceOf,
} from '#features/billing-settings/practice-draft';
import { practice } from '#test/world/billing-world';

const nobody = { name: '', credential: '', npi: '', taxonomy: '', licence: '' };
const nowhere = { name: '', pos: '', npi: '', address: null };

test('a practice is typed and read back to the letter', () => {
  expect(practiceOf(practiceDraft(practice))).toEqual(practice);
  expect(practiceOf(practiceDraft(blankPractice))).toEqual(blankPractice);
  expect(Object.keys(practiceDraft(practice)).toSorted()).toEqual(practiceFields.toSorted());
});

test('an entry that was begun and is blank is none, and nothing is wrong with it', () => {
  const begun = {
    ...practiceDraft(practice),
    staff: [nobody, ...practice.staff],
    places: [...practice.places, nowhere],
  };
  expect(practiceOf(begun)).toEqual(practice);
  expect(practiceDraftFaults(begun)).toEqual([]);
});

test('only a fee that can’t be read keeps a practice from being kept', () => {
  const typed = { ...practiceDraft(practice), fee: 'forty', npi: '12' };
  expect(practiceOf(typed)).toBe(null);
  expect(practiceDraftFaults(typed).map(({ field, is }) => `${field} ${is}`)).toEqual(['npi npi-digits', 'fee amount']);
  expect(practiceOf({ ...typed, fee: ' 45,5 ' })).toMatchObject({ fee: 4550, npi: '12' });
});
