import { expect, test } from 'vitest';
import { remarkAbout } from '#features/billing/remark-about';

test.each([
  ['CO-16', 'remark.16', 'CO', 'person'],
  ['PR-3', 'remark.3', 'PR', null],
  ['co 197', 'remark.197', 'CO', 'person'],
  ['=CO-4', 'remark.4', 'CO', 'payer'],
  ['CO-999', 'remark.other', 'CO', null],
  ['OA-18', 'remark.18', 'OA', null],
  ['A7:562', 'remark.A7', null, 'practice'],
  ['A6:999', 'remark.A6', null, null],
  ['A3:', 'remark.A3', null, null],
  ['E0:1', 'remark.other', null, null],
  ['N382', 'remark.note', null, null],
  ['MA130', 'remark.note', null, null],
  ['NM1 8: 8', 'remark.file', null, null],
  ['9: 7', 'remark.file', null, null],
  ['They moved away', null, null, null],
  ['', null, null, null],
] as const)('of %s a payer means %s', (code, word, group, mend) => {
  expect(remarkAbout(code)).toMatchObject({ word, group, mend });
});

test('what of a claim can’t be right is said where it is known', () => {
  expect(remarkAbout('A7:164').status).toBe('remark.status.164');
  expect(remarkAbout('A7:1').status).toBeNull();
});
