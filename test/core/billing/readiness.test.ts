import { expect, test } from 'vitest';
import { billingLines } from '#core/billing/billing-lines';
import { reasonsToCome } from '#core/billing/readiness';
import { goodPlan, groundOf, inSession, personOf, sessionOn } from '#test/world/billing-world';

const running = sessionOn('2026-11-23', { isSigned: false, ended: null, minutes: 0, people: 1 });
const attended = inSession(running, 'per_ana', { isMarked: false, minutes: null });

function kinds(isOver: boolean, more = {}) {
  const [line] = billingLines(groundOf({ attended: [{ ...attended, ...more }], profiles: [goodPlan] }));
  return line === undefined ? [] : reasonsToCome(line, isOver).map(({ kind }) => kind);
}

test('what the end of the class and its signature settle is not said while people are in the room', () => {
  expect(kinds(false)).toEqual([]);
});

test('once the class is over its minutes and its heads count', () => {
  expect(kinds(true)).toEqual(['minutes-unknown', 'group-small']);
});

test('what is missing of a person is said at once', () => {
  const people = new Map([['per_ana', personOf('per_ana', { birthDate: null, mayTellPayer: false })]]);
  const [line] = billingLines(groundOf({ attended: [attended], people }));
  expect(line && reasonsToCome(line, false).map(({ kind }) => kind)).toEqual(['birth-date-missing', 'release-missing']);
});
