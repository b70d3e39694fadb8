import { useEffect } from 'react';
import { keys } from '#bridge/keys';
import { useAttempt } from '#ui/attempt';

/** Ctrl L, or Cmd L, locks at once, wherever the focus is; `before` is called first. */
export function useLockKey(mayLock: boolean, before?: () => void): void {
  const attempt = useAttempt();
  useEffect(() => {
    if (!mayLock) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const isLock = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isLock || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      if (event.repeat) return;
      before?.();
      void attempt(keys.lock());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mayLock, before, attempt]);
}
