import { useCallback, useState } from 'react';
import { act } from '#bridge/act';
import type { Command } from '#core/session/transport';
import { useAttempt } from '#ui/attempt';

/** Sends what the facilitator asks for; what was not done is said in plain words. */
export interface Sender {
  readonly send: (command: Command) => void;
  readonly undo: () => void;
  readonly leave: () => void;
  /** Something was sent and is not on disk yet. */
  readonly isWaiting: boolean;
}

export function useSend(): Sender {
  const attempt = useAttempt();
  const [waiting, setWaiting] = useState(0);
  const settle = useCallback(
    async (doing: ReturnType<typeof act.undo>) => {
      setWaiting((before) => before + 1);
      await attempt(doing);
      setWaiting((before) => before - 1);
    },
    [attempt],
  );
  const send = useCallback((command: Command) => void settle(act.command(command)), [settle]);
  const undo = useCallback(() => void settle(act.undo()), [settle]);
  const leave = useCallback(() => void settle(act.leave()), [settle]);
  return { send, undo, leave, isWaiting: waiting > 0 };
}
