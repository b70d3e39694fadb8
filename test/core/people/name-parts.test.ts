import { expect, test } from 'vitest';
import { nameParts } from '#core/people/name-parts';

test.each([
  ['Robin Vale', 'Robin', 'Vale'],
  ['Vale, Robin', 'Robin', 'Vale'],
  ['  Vale ,Robin  Anne ', 'Robin Anne', 'Vale'],
  ['Ana de la Cruz', 'Ana', 'de la Cruz'],
  ['de la Cruz, Ana', 'Ana', 'de la Cruz'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Robin', 'Robin', ''],
  ['Dr. Robin Vale', 'Robin', 'Vale'],
  ['Frau Ingrid von der Aue', 'Ingrid', 'von der Aue'],
  ['Robin Vale Jr.', 'Robin', 'Vale Jr.'],
  ['Robin Vale, Jr.', 'Robin', 'Vale, Jr.'],
  ['Van Nguyen', 'Van', 'Nguyen'],
  ['', '', ''],
  [',', '', ''],
])('%s is a given and a family name', (name, given, family) => {
  expect(nameParts(name)).toEqual({ given, family });
});
