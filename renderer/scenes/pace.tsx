import { createContext, useContext } from 'react';

/** How many seconds of session time pass in a second: 1 in a class, more in a rehearsal; 0 where time stands still. */
export const Pace = createContext(1);

export function usePace(): number {
  return useContext(Pace);
}
