import { expect, test } from 'vitest';
import { passphraseProblem } from '#bridge/passphrase-problem';

test.each([
  ['seven77', 'seven77', 'too-short'],
  ['eight888', 'eight888', null],
  ['😀'.repeat(7), null, 'too-short'],
  ['😀'.repeat(8), null, null],
  ['a'.repeat(257), null, 'too-long'],
  ['lamp river seven', 'lamp river', 'differs'],
  ['lamp river seven', null, null],
] as const)('of the passphrase %j, written again as %j, is said: %j', (passphrase, repeated, problem) => {
  expect(passphraseProblem(passphrase, repeated)).toBe(problem);
});
