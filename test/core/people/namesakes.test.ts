import { expect, test } from 'vitest';
import { isNamed, namesakes } from '#core/people/namesakes';

const robin = { given: 'Robin', family: 'Vale', preferred: 'Rob' };
const other = { given: 'Robin', family: 'Vale', preferred: '' };
const zoe = { given: 'Zoë', family: 'Ito', preferred: '' };

test.each([
  ['Robin Vale', true],
  ['  rob   vale ', true],
  ['Vale, Robin', true],
  ['Robin', false],
  ['Robin Valé', false],
  ['', false],
])('%j is exactly the name of Robin Vale, called Rob: %s', (name, isIt) => {
  expect(isNamed(robin, name)).toBe(isIt);
});

test('everybody of a name is found, in their order, and nobody who is only alike', () => {
  const find = namesakes([robin, zoe, other]);
  expect(find('robin vale')).toEqual([robin, other]);
  expect(find('rob vale')).toEqual([robin]);
  expect(find('Zoe\u0308 Ito')).toEqual([zoe]);
  expect(find('Zoe Ito')).toEqual([]);
});
