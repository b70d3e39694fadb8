import { useCallback, useEffect, useState } from 'react';
import { useGate } from './program';
import { shutOf } from './shut-of';
import { useConnection } from './use-connection';

/** What the program answered to a question; `undefined` until it has. */
export interface Asked<T> {
  readonly value: T | undefined;
  /** The newest try brought no answer; an older value stays. */
  readonly failed: boolean;
  /** Asks again; the old value stays until the new one is there. The function stays the same. */
  readonly again: () => void;
}

/**
 * Asks the program once, and again when the line is picked up anew or the gate stands otherwise; while the records are shut
 * nothing is asked. `ask` has to stay the same function.
 */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [heard, setHeard] = useState<{ readonly value: T | undefined; readonly failed: boolean }>({
    value: undefined,
    failed: false,
  });
  const [round, setRound] = useState(0);
  const connection = useConnection();
  const gate = useGate(({ value }) => value?.is);
  useEffect(() => {
    if (connection !== 'open' || gate === undefined || shutOf(gate) !== null) return undefined;
    let wanted = true;
    ask().then(
      (value) => wanted && setHeard({ value, failed: false }),
      () => wanted && setHeard((before) => ({ ...before, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [ask, round, connection, gate]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...heard, again };
}
