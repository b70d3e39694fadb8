import { useCallback, useState } from 'react';
import { act } from '#bridge/act';
import type { Click } from '#core/session/click';
import type { Command } from '#core/session/transport';
import { useAttempt } from '#ui/attempt';
import { useSinglePress } from './use-single-press';

/** Sends what the facilitator asks for; what was not done is said in plain words. */
export interface Sender {
  readonly send: (command: Command) => void;
  /** What a key or a clicker asks: inside a guided practice it may take a second press. */
  readonly click: (what: Click) => void;
  readonly undo: () => void;
  readonly leave: () => void;
  /** Something was sent and is not on disk yet. */
  readonly isWaiting: boolean;
}

/** An answer takes a blink; only one that takes longer is waited for aloud, so that the room is drawn anew once for a press. Milliseconds. */
const blink = 400;

/** What leaves a part: a second press that comes at once is a double click, and meant the part that is gone by then. */
const leaving: readonly (Command['ask'] | Click)[] = ['next', 'back', 'restart', 'end'];

export function useSend(): Sender {
  const attempt = useAttempt();
  const leaveOnce = useSinglePress();
  const undoOnce = useSinglePress();
  const [waiting, setWaiting] = useState(0);
  const settle = useCallback(
    async (doing: ReturnType<typeof act.undo>) => {
      let isSaid = false;
      const timer = setTimeout(() => {
        isSaid = true;
        setWaiting((before) => before + 1);
      }, blink);
      await attempt(doing);
      clearTimeout(timer);
      if (isSaid) setWaiting((before) => before - 1);
    },
    [attempt],
  );
  const steadily = useCallback(
    (what: Command['ask'] | Click, press: () => void) => {
      if (leaving.includes(what)) leaveOnce(press);
      else press();
    },
    [leaveOnce],
  );
  const send = useCallback(
    (command: Command) => steadily(command.ask, () => void settle(act.command(command))),
    [settle, steadily],
  );
  const click = useCallback((what: Click) => steadily(what, () => void settle(act.click(what))), [settle, steadily]);
  const undo = useCallback(() => undoOnce(() => void settle(act.undo())), [settle, undoOnce]);
  const leave = useCallback(() => void settle(act.leave()), [settle]);
  return { send, click, undo, leave, isWaiting: waiting > 0 };
}
