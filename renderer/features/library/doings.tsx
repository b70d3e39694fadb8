import { createContext, type ReactNode, useContext } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import type { SheetGround } from '#core/session/run-sheet';

/** What other places of the app do with a class of the library. */
export interface Doings {
  readonly settings: Settings;
  /** Begins a rehearsal of a class. */
  readonly rehearse: (props: {
    readonly plan: ClassPlan;
    readonly size?: 'normal';
    readonly word?: string;
  }) => ReactNode;
  /** Prints a class. */
  readonly runSheet: (props: {
    readonly ground: SheetGround;
    /** IANA name of the zone in which times are told. */
    readonly zone: string;
    readonly variant: 'plain' | 'quiet';
  }) => ReactNode;
}

const Offered = createContext<Doings | null>(null);

export const DoingsProvider = Offered.Provider;

/** What other places do with a class. Only inside of the library. */
export function useDoings(): Doings {
  const doings = useContext(Offered);
  if (doings === null) throw new Error('useDoings() was called outside of the library');
  return doings;
}
