import { expect, test } from 'vitest';
import { type ReasonKind, reason } from '#core/billing/reason';
import { billingPageOf } from '#features/billing/billing-pages';
import { mendOf, oneMend } from '#features/billing/mend-address';
import { toldLine } from './told-line';

test.each<readonly [ReasonKind, string]>([
  ['not-signed', '#/records/ses_1'],
  ['birth-date-missing', '#/groups/people/per_ana'],
  ['person-unknown', '#/groups/people'],
  ['code-form', '#/settings/payers/pay_good'],
  ['practice-npi', '#/settings/billing'],
  ['in-a-batch', '#/records/batches/bat_7'],
])('what is wrong with %s is put right at %s', (kind, address) => {
  expect(mendOf(reason(kind, 'bat_7'), toldLine()).address).toBe(address);
});

test('what a participant pays alone is put right at the practice', () => {
  expect(mendOf(reason('charge-missing'), toldLine({ lane: 'superbill', payer: null }))).toEqual({
    at: 'practice',
    address: '#/settings/billing',
  });
});

test('one way for all lines is shown only where it is the same for all', () => {
  const other = toldLine({ person: 'per_bo' });
  expect(oneMend(reason('practice-npi'), [toldLine(), other])?.address).toBe('#/settings/billing');
  expect(oneMend(reason('sex-missing'), [toldLine(), other])).toBeNull();
  expect(oneMend(reason('sex-missing'), [])).toBeNull();
});

test.each([
  ['billing', null, { is: 'lines' }],
  ['batches', null, { is: 'batches' }],
  ['batches', 'bat_1', { is: 'batch', id: 'bat_1' }],
  ['billing', 'x', null],
  ['ses_1', null, null],
] as const)('behind the records %s with %s is a page of billing, or none', (first, id, page) => {
  expect(billingPageOf(first, id)).toEqual(page);
});
