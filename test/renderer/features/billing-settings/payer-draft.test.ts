import { expect, test } from 'vitest';
import { blankProfile, type PayerProfile } from '#core/billing/payer-profile';
import { type PayerDraft, payerDraft, payerFaults, payerFields, payerOf } from '#features/billing-settings/payer-draft';
import { goodPlan } from '#test/world/billing-world';

const whole: PayerProfile = {
  ...goodPlan,
  modifiers: ['HQ', 'U1'],
  places: ['11', '99'],
  leastPercent: 80,
  credentials: ['LCSW', 'RN'],
  needsReferral: true,
  diagnoses: ['F43', 'Z73.3'],
  notFirst: ['Z'],
  caps: { day: 1, group: 8, year: 12 },
  notes: 'Call first.',
};

test('a payer is typed and read back to the letter', () => {
  for (const profile of [whole, { ...blankProfile, id: 'pay_1', name: 'Bare' }]) {
    expect(payerOf(profile.id, payerDraft(profile))).toEqual(profile);
    expect(payerFaults(payerDraft(profile))).toEqual([]);
  }
  expect(Object.keys(payerDraft(whole)).toSorted()).toEqual(payerFields.toSorted());
});

test('codes are kept in capital letters, lists without gaps, and nothing typed is no limit', () => {
  const typed = { ...payerDraft(whole), code: ' s9454 ', modifiers: 'hq,, u1 ;', diagnoses: 'f43.2\nz', capYear: ' ' };
  expect(payerOf('pay_1', typed)).toMatchObject({
    code: 'S9454',
    modifiers: ['HQ', 'U1'],
    diagnoses: ['F43.2', 'Z'],
    caps: { year: null },
  });
});

test.each<[string, Partial<PayerDraft>, readonly string[]]>([
  ['a payer without a name', { name: ' ' }, ['name no-name']],
  ['an amount in words', { charge: 'forty' }, ['charge amount']],
  ['a third decimal', { charge: '45.125' }, ['charge amount']],
  ['half a minute', { leastMinutes: '4.5' }, ['leastMinutes count']],
  ['no class at all', { capDay: '0' }, ['capDay count']],
  ['more than the whole class', { leastPercent: '101' }, ['leastPercent percent']],
  ['fewer than the fewest', { leastPeople: '4', mostPeople: '3' }, ['mostPeople turned']],
  ['a modifier of three signs', { modifiers: 'HQX' }, ['modifiers modifiers']],
  ['five modifiers', { modifiers: 'A1,A2,A3,A4,A5' }, ['modifiers modifiers']],
  ['a modifier twice', { modifiers: 'HQ, hq' }, ['modifiers modifiers']],
  ['a diagnosis in words', { diagnoses: 'F43, stress' }, ['diagnoses diagnoses']],
  ['asked by nobody', { verified: { by: ' ', on: '2026-10-01', reference: '' } }, ['verified.by no-asker']],
  ['asked on no day', { verified: { by: 'Pat', on: '', reference: '' } }, ['verified.on no-date']],
])('%s is named at its field', (_, more, faults) => {
  expect(payerFaults({ ...payerDraft(whole), ...more }).map(({ field, is }) => `${field} ${is}`)).toEqual(faults);
});
