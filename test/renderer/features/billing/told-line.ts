import type { ToldLine } from '#bridge/billing';
import { type ReasonKind, reason } from '#core/billing/reason';

/** A line of Ana, ready to be claimed; `against`: what stands against it. */
export function toldLine(
  more: Partial<ToldLine> = {},
  against: readonly (readonly [ReasonKind, string?])[] = [],
): ToldLine {
  const reasons = against.map(([kind, told]) => reason(kind, told ?? ''));
  const { session = 'ses_1', person = 'per_ana' } = more;
  return {
    id: `${session}/${person}`,
    session,
    person,
    day: '2026-11-16',
    title: 'A year of Mondays',
    name: 'Ana Abel',
    minutes: 55,
    lane: 'claim',
    payer: { id: 'pay_good', name: 'Good Plan' },
    code: 'S9454',
    modifiers: ['HQ'],
    charge: 4500,
    isReady: !reasons.some(({ blocks }) => blocks),
    instead: null,
    ...more,
    reasons,
  };
}
