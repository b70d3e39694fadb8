import { create } from 'zustand';
import type { Dates } from '#bridge/records';
import type { GroupedBy } from './line-groups';
import type { LineWish } from './line-view';

/** What is looked at in Billing: it is found so again by whoever comes back from where something was mended. No name that was typed is kept. */
export interface LinesView {
  /** Null: the days about today. */
  readonly dates: Dates | null;
  readonly wish: Omit<LineWish, 'words'>;
  readonly by: GroupedBy;
}

const anything: LinesView['wish'] = { state: 'all', lane: null, reason: null };

/** What is looked at now. */
export const useLinesView = create<LinesView>(() => ({ dates: null, wish: anything, by: 'class' }));

/** Looks at other lines. */
export function lookAtLines(change: Partial<LinesView['wish']>): void {
  useLinesView.setState(({ wish }) => ({ wish: { ...wish, ...change } }));
}

/** Looks at all lines. */
export function lookAtAllLines(): void {
  useLinesView.setState({ wish: anything });
}

/** True where no line is passed over. */
export function isAnything({ state, lane, reason }: LinesView['wish']): boolean {
  return state === 'all' && lane === null && reason === null;
}
