import { useEffect } from 'react';
import { desktop } from './desktop';

/**
 * Keeps this computer's display awake for as long as it is wanted. A browser lets go of it whenever the page is out of
 * sight, so it is asked for again on each return. On the desktop the shell does it.
 */
export function useKeepAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || desktop() !== null || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || lock?.released === false) return;
      const taken = await navigator.wakeLock.request('screen');
      if (isOver) await taken.release();
      else lock = taken;
    };
    // A battery that is nearly empty is a reason to refuse it; the next return asks again.
    const ask = (): void => void take().catch(() => undefined);
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release().catch(() => undefined);
    };
  }, [isWanted]);
}
