import { useCallback, useState } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import type { FieldWanted } from './field-in-sight';

/** What the larger half of the editor shows. */
export type PaneIs = 'class' | 'part' | 'insert';

interface Pane {
  readonly is: PaneIs;
  readonly part: string | null;
  /** Where the part stood when it was last seen: when it goes, the one that took its place is looked at. */
  readonly place: number;
  readonly at: FieldWanted | null;
}

/** What is looked at in the editor of a class. */
export interface PaneHold extends Omit<Pane, 'part' | 'place'> {
  /** Where the part that is looked at stands, counted from 0; -1: none is. */
  readonly place: number;
  readonly toClass: () => void;
  readonly toInsert: () => void;
  readonly toPart: (part: string) => void;
  /** The part at a place, also one that comes with the change that is under way; the pane stays what it is. */
  readonly markPlace: (part: string, place: number) => void;
  readonly toFinding: (finding: Finding) => void;
}

function placeIn({ parts }: ClassPlan, { part, place }: Pane): number {
  const found = parts.findIndex(({ id }) => id === part);
  return found >= 0 ? found : Math.min(place, parts.length - 1);
}

/** Where a finding is mended: at its part, at the facts of the class, at the sum of the minutes, or by adding a part. */
function atFinding(before: Pane, { part, field }: Finding): Pane {
  const round = (before.at?.round ?? 0) + 1;
  if (part !== null) return { ...before, is: 'part', part, at: { field: field ?? 'prompt', round } };
  if (field === null) return { ...before, at: { field: 'length', round } };
  return { ...before, is: field === 'parts' ? 'insert' : 'class', at: { field, round } };
}

/** Begins with the first part; a class that hardly has any begins with adding some. */
export function usePane(plan: ClassPlan): PaneHold {
  const [pane, setPane] = useState<Pane>(() => ({
    is: plan.parts.length <= 2 ? 'insert' : 'part',
    part: plan.parts[0]?.id ?? null,
    place: 0,
    at: null,
  }));
  const place = placeIn(plan, pane);
  const seen = plan.parts[place]?.id ?? null;
  if (pane.part !== seen || pane.place !== place) setPane({ ...pane, part: seen, place });
  const go = useCallback((to: Partial<Pane>) => setPane((before) => ({ ...before, at: null, ...to })), []);
  return {
    is: pane.is,
    at: pane.at,
    place,
    toClass: useCallback(() => go({ is: 'class' }), [go]),
    toInsert: useCallback(
      () =>
        setPane((before) => ({ ...before, is: 'insert', at: { field: 'parts', round: (before.at?.round ?? 0) + 1 } })),
      [],
    ),
    toPart: useCallback((part: string) => go({ is: 'part', part }), [go]),
    markPlace: useCallback((part: string, at: number) => go({ part, place: at }), [go]),
    toFinding: useCallback((finding: Finding) => setPane((before) => atFinding(before, finding)), []),
  };
}
