import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import type { Coverage, Diagnosis, Person } from '#core/people/person';
import { faultsShown, withoutBlanks } from '#features/people/begun-entries';

const noCard: Coverage = {
  payer: '',
  memberId: ' ',
  group: '',
  from: null,
  until: null,
  profile: null,
  authorisation: null,
};
const card: Coverage = { ...noCard, payer: 'Blue Plan', memberId: '' };
const nothing: Diagnosis = { code: '', text: '', source: ' ', npi: '', on: null };
const named: Diagnosis = { code: 'Z73.3', text: '', source: 'Dr. Moss', npi: '', on: null };
const robin: Person = { ...blankPerson('per_1'), given: 'Robin' };

test('entries into which nothing was typed are not kept, the others stay in their order', () => {
  const begun: Person = { ...robin, coverage: [noCard, card], diagnoses: [nothing, named, nothing] };
  expect(withoutBlanks(begun)).toEqual({ ...robin, coverage: [card], diagnoses: [named] });
});

test('a date alone makes an entry of it', () => {
  const dated: Person = { ...robin, coverage: [{ ...noCard, memberId: '', from: '2026-01-01' }] };
  expect(withoutBlanks(dated)).toEqual(dated);
});

test('of a blank entry nothing is wrong, and what is wrong of the others is told at their place on the screen', () => {
  const begun: Person = {
    ...robin,
    coverage: [noCard, { ...card, from: '2026-02-01', until: '2026-01-01' }],
    diagnoses: [nothing, { ...named, source: '' }],
  };
  expect(faultsShown(begun, '2026-11-23')).toEqual([
    { field: 'coverage.1.until', is: 'ends-before' },
    { field: 'diagnoses.1.source', is: 'no-source' },
  ]);
});

test('what is wrong elsewhere is told as ever', () => {
  expect(faultsShown({ ...robin, given: '', email: 'x' }, '2026-11-23')).toEqual([
    { field: 'given', is: 'no-name' },
    { field: 'email', is: 'bad-email' },
  ]);
});
