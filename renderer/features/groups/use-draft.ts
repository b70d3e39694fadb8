import { useCallback, useState } from 'react';
import { useSay } from '#ui/say';
import { draftFaults, type GroupDraft } from './group-draft';
import type { DraftHold } from './group-form';

/** A draft while it is written: what is wrong is said once it was handed in. */
export interface DraftState extends DraftHold {
  /** Says what is wrong; true when nothing is. */
  readonly isReady: () => boolean;
}

/** Holds what is written into the form of a group. */
export function useDraft(first: () => GroupDraft): DraftState {
  const say = useSay();
  const [draft, setDraft] = useState(first);
  const [isHandedIn, handIn] = useState(false);
  const change = useCallback((to: Partial<GroupDraft>) => setDraft((before) => ({ ...before, ...to })), []);
  const faults = draftFaults(draft);
  return {
    draft,
    change,
    problem: (fault) => (isHandedIn && faults.includes(fault) ? say(`groups.fault.${fault}`) : undefined),
    isReady: () => {
      handIn(true);
      return faults.length === 0;
    },
  };
}
