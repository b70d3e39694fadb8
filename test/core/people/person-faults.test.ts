import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { isNpi } from '#core/people/npi';
import type { Coverage, Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';

const robin: Person = { ...blankPerson('per_1'), given: 'Robin' };
const diagnosis = { code: 'Z73.3', text: 'Stress', source: 'Dr Ash', npi: '', on: null };

const card: Coverage = {
  payer: 'Blue Plan',
  memberId: '12',
  group: '',
  from: null,
  until: null,
  profile: null,
  authorisation: null,
};

test.each<[string, Partial<Person>, readonly string[]]>([
  ['a given name is enough', {}, []],
  ['so is a preferred one', { given: '', preferred: 'Bo' }, []],
  ['nobody is nameless', { given: '  ' }, ['given no-name']],
  ['a name has an end', { family: 'x'.repeat(101) }, ['family too-long']],
  ['a date is one of the calendar', { birthDate: '1984-02-30' }, ['birthDate bad-date']],
  ['nobody is born tomorrow', { birthDate: '2026-05-29' }, ['birthDate future-date']],
  ['somebody may be born today', { birthDate: '2026-05-28' }, []],
  ['an address has an at', { email: 'robin.example' }, ['email bad-email']],
  ['a diagnosis names its source', { diagnoses: [{ ...diagnosis, source: ' ' }] }, ['diagnoses.0.source no-source']],
  ['a diagnosis has a code', { diagnoses: [diagnosis, { ...diagnosis, code: '' }] }, ['diagnoses.1.code no-code']],
  ['an identifier checks itself', { diagnoses: [{ ...diagnosis, npi: '1234567890' }] }, ['diagnoses.0.npi bad-npi']],
  ['a right identifier is taken', { diagnoses: [{ ...diagnosis, npi: '1234567893' }] }, []],
  ['a consent has a date', { consents: [{ what: 'photo', given: true, on: '' }] }, ['consents.0.on bad-date']],
  [
    'a payer has an end',
    {
      coverage: [
        {
          payer: 'x'.repeat(121),
          memberId: '',
          group: '',
          from: null,
          until: null,
          profile: null,
          authorisation: null,
        },
      ],
    },
    ['coverage.0.payer too-long'],
  ],
  ['a coverage may begin tomorrow', { coverage: [{ ...card, from: '2026-05-29', until: '2027-05-28' }] }, []],
  [
    'a coverage ends when it has begun',
    { coverage: [card, { ...card, from: '2026-05-02', until: '2026-05-01' }] },
    ['coverage.1.until ends-before'],
  ],
  [
    'a coverage has dates of the calendar',
    { coverage: [{ ...card, from: '2026-02-30' }] },
    ['coverage.0.from bad-date'],
  ],
  ['there is an end of cards', { coverage: Array.from({ length: 31 }, () => card) }, ['coverage too-many']],
])('of a person %s', (_, told, faults) => {
  expect(personFaults({ ...robin, ...told }, '2026-05-28').map(({ field, is }) => `${field} ${is}`)).toEqual(faults);
});

test('each wrong digit of a provider’s identifier is found', () => {
  const right = '1245319599';
  expect(isNpi(right)).toBe(true);
  const wrong = Array.from(right).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(wrong.filter(isNpi)).toEqual([]);
  expect(isNpi('124531959')).toBe(false);
});
