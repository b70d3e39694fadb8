import { expect, test } from 'vitest';
import { reason } from '#core/billing/reason';
import { blankPerson } from '#core/people/blank-person';
import type { Person } from '#core/people/person';
import { askedHere, mendedPerson, type ReadyDraft, readyDraft } from '#features/room/ready-draft';
import { goodCoverage } from '#test/world/billing-world';

const old = { ...goodCoverage, payer: 'Old Plan', until: '2025-12-31', from: null };
const person: Person = { ...blankPerson('per_1'), given: 'Ana', family: 'Vale', coverage: [old, goodCoverage] };
const [day, today] = ['2026-11-23', '2026-11-24'];

function mended(typed: Partial<ReadyDraft>, ...kinds: Parameters<typeof reason>[0][]): Person {
  const what = askedHere(kinds.map((kind) => reason(kind)));
  return mendedPerson(person, { ...readyDraft(person, day), ...typed }, { what, day, today });
}

test('only what a person can say at once is asked of them', () => {
  expect(askedHere([reason('sex-missing'), reason('diagnosis-missing'), reason('practice-npi')])).toEqual(['sex']);
});

test('what was not asked stays as it is, whatever stands in the draft', () => {
  expect(mended({ birthDate: '1984-03-09', sex: 'F', agrees: true }, 'member-id-missing')).toEqual(person);
});

test('what was said goes to the card that holds on the day of the class, and to no other', () => {
  const next = mended({ memberId: ' 00123 ', authorisation: 'A-1' }, 'member-id-missing', 'authorisation-missing');
  expect(next.coverage).toEqual([
    old,
    { ...goodCoverage, memberId: '00123', authorisation: { number: 'A-1', sessions: null, until: null } },
  ]);
});

test('a yes is kept with the date of today, beside the other consents', () => {
  expect(mended({ agrees: true }, 'release-missing').consents).toEqual([{ what: 'payer', given: true, on: today }]);
  expect(mended({}, 'release-missing')).toEqual(person);
});

test('birth date, sex and address are kept as they are said', () => {
  const address = { street: '1 Oak Lane', more: '', city: 'Denver', state: 'CO', zip: '80204' };
  expect(
    mended({ birthDate: '1984-03-09', sex: 'U', address }, 'birth-date-missing', 'sex-missing', 'address-missing'),
  ).toEqual({ ...person, birthDate: '1984-03-09', billing: { sex: 'U', address, referrer: null } });
});
