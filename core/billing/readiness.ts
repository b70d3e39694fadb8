import type { BillingLine } from './billing-line';
import type { Reason, ReasonKind } from './reason';

/** What the end of a class and its signature settle by themselves. */
const settledBySigning: readonly ReasonKind[] = ['not-signed', 'not-held', 'unmarked'];

/** What can't be said before a class is over. */
const settledByTheEnd: readonly ReasonKind[] = [
  'minutes-unknown',
  'minutes-short',
  'percent-short',
  'group-small',
  'group-large',
];

/** What will still stand against billing a line once its class is over and signed. `isOver`: nobody stays or comes any more. */
export function reasonsToCome({ reasons }: Pick<BillingLine, 'reasons'>, isOver: boolean): readonly Reason[] {
  return reasons.filter(({ kind }) => !settledBySigning.includes(kind) && (isOver || !settledByTheEnd.includes(kind)));
}
