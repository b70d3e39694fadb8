import { useState } from 'react';
import { displays } from '#bridge/displays';
import { useIsRehearsal } from '#bridge/rehearsal';
import { showCheck } from '#bridge/wall-check';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type DisplayPrint, rememberedWith } from '#core/displays/display-print';
import type { PlacementQuestion } from '#core/displays/wall-placement';
import type { WallAnswer, WallWish } from '#core/ports/desktop-bridge';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { cover } from './covered';

/** What the facilitator is asked about the wall. `code`: where its digits are seen. `choose`: it has to go elsewhere. */
export type WallQuestion = PlacementQuestion | 'single' | 'gone' | 'code' | 'choose';

/** How the wall is opened, moved and looked for. */
export interface WallOpening {
  readonly asks: WallQuestion | null;
  readonly open: (wish?: WallWish) => void;
  readonly swap: () => void;
  /** Asks where the wall is to go. */
  readonly choose: () => void;
  readonly close: () => void;
  /** Shows the code on the wall and asks where it is seen. */
  readonly check: () => void;
  readonly answerCode: (seen: 'wall' | 'both' | 'not') => void;
  /** Nothing more is asked. */
  readonly dismiss: () => void;
}

export interface WallMemory {
  /** What was the wall before, newest first. */
  readonly remembered: readonly DisplayPrint[];
  readonly onRemember: (prints: readonly DisplayPrint[]) => void;
}

/** Two digits that are the same for nobody who reads them upside down or from the side. */
function newCode(): string {
  const digit = (): string => '23457'.charAt(Math.floor(Math.random() * 5));
  return digit() + digit();
}

/** Whether a class runs or rests: the wall is the class's then, and nothing else is shown there. */
function isUnderWay({ run }: RoomSnapshot): boolean {
  return run.playback === 'play' || run.playback === 'pause';
}

export function useWallOpening(room: RoomSnapshot, { remembered, onRemember }: WallMemory): WallOpening {
  const [asked, setAsks] = useState<WallQuestion | null>(null);
  const say = useSay();
  const tell = useTell();
  const isRehearsal = useIsRehearsal();
  const asks = asked === 'code' && isUnderWay(room) ? null : asked;
  const failed = (error: unknown): void => {
    reportError(error);
    tell({ text: say('why.unanswered') });
  };
  const check = (): void => {
    setAsks('code');
    showCheck({ kind: 'code', code: newCode() }).then((answer) => {
      if (answer.done) return;
      setAsks(null);
      tell({ text: say('displays.code-none') });
    }, failed);
  };
  const putAway = (): void => void showCheck(null).catch(failed);
  const came = (answer: WallAnswer, wish: WallWish['is'] | 'swap'): void => {
    if (answer.is !== 'opened') {
      setAsks(answer.is === 'ask' ? answer.why : answer.is);
      return;
    }
    setAsks(null);
    if (answer.print !== null) onRemember(rememberedWith(remembered, answer.print));
    // Over the controls means before everybody's eyes; whoever comes back to them is seen doing it.
    if (wish === 'over') cover(true);
    // On a display of its own the wall can't be a copy of this one. Anywhere else only a person sees whether it is.
    else if (answer.print === null && wish !== 'swap' && !isUnderWay(room)) check();
  };
  const open = (wish: WallWish = { is: 'best', remembered }): void =>
    void displays.openWall(wish).then((answer) => came(answer, wish.is), failed);
  return {
    asks,
    open,
    swap: () => {
      if (isRehearsal || room.walls === 0 || !displays.canSwap()) return;
      void displays.swapWall().then((answer) => came(answer, 'swap'), failed);
    },
    choose: () => setAsks('choose'),
    close: () => {
      setAsks(null);
      displays.closeWall().catch(failed);
    },
    check,
    answerCode: (seen) => {
      putAway();
      cover(seen === 'both');
      setAsks(seen === 'not' ? 'choose' : null);
    },
    dismiss: () => {
      if (asks === 'code') putAway();
      setAsks(null);
    },
  };
}
