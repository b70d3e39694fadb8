import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, centsTyped, dollars, plainAmount } from '#core/billing/cents';

test('an amount is written as the language of the country does', () => {
  const form = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cents) => {
      expect(dollars(cents)).toBe(form.format(cents / 100));
    }),
  );
});

test('what is written for people and for machines is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (cents) => {
      expect(centsTyped(amount(cents))).toBe(cents);
      expect(Math.round(Number(plainAmount(cents)) * 100)).toBe(cents);
    }),
  );
});

test.each([
  ['45', 4500],
  ['$45.5', 4550],
  ['45,25', 4525],
  [' 0.05 ', 5],
  ['45.255', null],
  ['-5', null],
  ['1,000.00', null],
  ['', null],
  ['abc', null],
])('%s is read as %s cents', (text, cents) => {
  expect(centsTyped(text)).toBe(cents);
});
