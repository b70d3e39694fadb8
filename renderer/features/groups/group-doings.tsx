import { type ComponentType, createContext, useContext } from 'react';
import type { Settings } from '#core/records/settings-record';

/** What other features do for a group. */
export interface GroupDoings {
  /** Prints the sign-in sheet of a session. */
  readonly sheetButton: ComponentType<{ readonly session: string; readonly variant: 'plain' | 'quiet' }>;
  /** What changed for the people of a group. */
  readonly wellbeing: ComponentType<{ readonly group: string; readonly label: string }>;
  /** Who leads the classes on this computer. */
  readonly facilitator: Settings['facilitator'];
}

const Doings = createContext<GroupDoings | null>(null);

export const GroupDoingsProvider = Doings.Provider;

/** What other features do for a group. Only inside of GroupDoingsProvider. */
export function useGroupDoings(): GroupDoings {
  const doings = useContext(Doings);
  if (doings === null) throw new Error('useGroupDoings() was called outside of GroupDoingsProvider');
  return doings;
}
