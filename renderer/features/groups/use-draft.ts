import { useState } from 'react';
import { useSay } from '#ui/say';
import { draftFaults, type GroupDraft } from './group-draft';
import type { DraftHold } from './group-form';

/** What is typed of a group, over what is kept of it. */
type Edits = Partial<GroupDraft>;

const noEdits: Edits = {};

/** Where a draft begins. */
export interface DraftGround {
  readonly from: GroupDraft;
  /** The revision of what is kept; 0 where nothing is. */
  readonly revision: number;
  /** What was typed before. */
  readonly edits?: Edits;
}

/** A draft while it is written: what is wrong is said once it was handed in. */
export interface DraftState extends DraftHold {
  readonly edits: Edits;
  readonly isWhole: boolean;
  /** Says what is wrong; true when nothing is. */
  readonly isReady: () => boolean;
  readonly forget: () => void;
  /** What stood here is on disk as this revision; what was typed since is not. */
  readonly keptAs: (revision: number) => void;
}

/** Holds what is written into the form of a group: it outlasts a newer group that somebody else kept, and goes once it is kept itself. */
export function useDraft({ from, revision, edits: first = noEdits }: DraftGround): DraftState {
  const say = useSay();
  const [typed, setTyped] = useState<{ readonly edits: Edits; readonly keptAs: number | null }>({
    edits: first,
    keptAs: null,
  });
  const [isHandedIn, handIn] = useState(false);
  const edits = typed.keptAs !== null && revision >= typed.keptAs ? noEdits : typed.edits;
  const draft = { ...from, ...edits };
  const faults = draftFaults(draft);
  const isWhole = faults.length === 0;
  return {
    draft,
    edits,
    isWhole,
    change: (to) =>
      setTyped(({ edits: before, keptAs }) => ({
        edits: { ...(keptAs !== null && revision >= keptAs ? noEdits : before), ...to },
        keptAs: null,
      })),
    problem: (fault) => (isHandedIn && faults.includes(fault) ? say(`groups.fault.${fault}`) : undefined),
    isReady: () => {
      handIn(true);
      return isWhole;
    },
    forget: () => {
      handIn(false);
      setTyped({ edits: noEdits, keptAs: null });
    },
    keptAs: (at) => {
      handIn(false);
      setTyped((now) => (now.edits === typed.edits ? { ...now, keptAs: at } : now));
    },
  };
}
