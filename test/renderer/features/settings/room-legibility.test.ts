import { expect, test } from 'vitest';
import { legibilityOf } from '#features/settings/room-legibility';
import { inMetres, inUnit, usualUnit } from '#features/settings/room-length';

test('a small room is told that the usual letters do, a deep one how much larger they get', () => {
  expect(legibilityOf({ farthestSeat: 6, pictureHeight: 1.5 })).toMatchObject({ share: 0.04, pixels: 43, is: 'usual' });
  expect(legibilityOf({ farthestSeat: 14, pictureHeight: 1.4 })).toMatchObject({ pixels: 54, is: 'larger' });
});

test('what is named for a room that is too deep would do', () => {
  const place = { farthestSeat: 30, pictureHeight: 1 };
  const { is, farthestSeat, pictureHeight } = legibilityOf(place);
  expect(is).toBe('too-small');
  expect(legibilityOf({ ...place, farthestSeat }).is).toBe('larger');
  expect(legibilityOf({ ...place, pictureHeight: pictureHeight * (1 + 1e-9) }).is).toBe('larger');
  expect(legibilityOf({ ...place, pictureHeight: pictureHeight * 0.99 }).is).toBe('too-small');
});

test('feet become metres and feet again, and metres stay metres', () => {
  expect(inMetres(20, 'feet')).toBe(6.096);
  expect(inUnit(inMetres(23.5, 'feet'), 'feet')).toBeCloseTo(23.5, 3);
  expect(inMetres(7.25, 'metres')).toBe(7.25);
});

test('rooms are measured in feet where people read American English, in metres elsewhere', () => {
  expect(['en-US', 'es-US'].map(usualUnit)).toEqual(['feet', 'feet']);
  expect(['en-GB', 'en', 'de-DE', 'en-AU'].map(usualUnit)).toEqual(['metres', 'metres', 'metres', 'metres']);
});
