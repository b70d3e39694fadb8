import { useCallback } from 'react';
import { type BatchChosen, type BatchPlan, billing } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';

/** What a batch of the chosen lines would come to; null: nothing is chosen, or it isn't known yet. `chosen` has to stay the same object while it says the same. */
export function useBatchPlan(chosen: BatchChosen | null): BatchPlan | null {
  const ask = useCallback(
    async () => ({ chosen, answer: chosen === null ? null : await billing.plan(chosen) }),
    [chosen],
  );
  const { value } = useAsked(ask);
  // What was told of an earlier choice says nothing of this one.
  if (value === undefined || value.chosen !== chosen || value.answer?.done !== true) return null;
  return value.answer.value;
}
