import { expect, test } from 'vitest';
import type { UndoOffer } from '#core/session/undo';
import { instant } from '#core/time/instant';
import { offerKept } from '#features/room/offer-kept';

const mark: UndoOffer = { event: 'e1', did: 'mark', person: 'per_1', until: instant(60_000) };
const pause: UndoOffer = { event: 'e2', did: 'pause', person: null, until: instant(65_000) };

test('an offer that comes to stand is something that was just done', () => {
  expect(offerKept({ offer: mark, backAt: null }, pause, instant(5000))).toEqual({ offer: pause, backAt: null });
});

test('an older offer that comes back was laid bare by an undo', () => {
  expect(offerKept({ offer: pause, backAt: null }, mark, instant(7000))).toEqual({ offer: mark, backAt: 7000 });
});

test('an offer that goes before its time was taken back, one whose time is up was not', () => {
  expect(offerKept({ offer: mark, backAt: null }, null, instant(7000)).backAt).toBe(7000);
  expect(offerKept({ offer: mark, backAt: null }, null, instant(61_000)).backAt).toBeNull();
});

test('what was said stays while the offer is the same', () => {
  const kept = { offer: mark, backAt: instant(7000) };
  expect(offerKept(kept, { ...mark }, instant(9000))).toBe(kept);
});
