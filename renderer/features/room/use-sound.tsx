import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { theProgram } from '#bridge/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { cuePlan } from '#core/cues/cue-plan';
import type { Settings } from '#core/records/settings-record';
import { partAsFitted } from '#core/session/part-length';
import { after } from '#core/time/instant';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { openSound, type SoundPlayer, type SoundState } from '#sound/player';

/** How far ahead sounds are queued, and how often the queue is filled up. Milliseconds. */
const ahead = 120_000;
const behind = 1000;
const refill = 30_000;

/** Where somebody needs care, nothing stops abruptly. */
const fadeTime = seconds(3);

/** The sound of the room. */
export interface RoomSound {
  readonly state: SoundState;
  /** To be called from a click or a key. */
  readonly wake: () => void;
}

function planAhead(player: SoundPlayer, { plan, run }: RoomSnapshot): void {
  const part = partAsFitted(plan, run, run.part);
  const { clock } = theProgram();
  // A breath that goes by at twenty times its pace leads nobody: a rehearsal is heard at the pace of a class, or not at all.
  if (clock.rate() !== 1) return player.plan([]);
  const now = clock.now();
  const window = { from: after(now, milliseconds(-behind)), to: after(now, milliseconds(ahead)) };
  player.plan(part === undefined ? [] : cuePlan(part, run, window));
}

/** Plays the cues of the class that is open in the room, for as long as the room is shown. */
export function useSound(room: RoomSnapshot, { volume, muted }: Pick<Settings, 'volume' | 'muted'>): RoomSound {
  const [player] = useState(() => openSound(theProgram().clock.now));
  const newest = useRef(room);
  const subscribe = useCallback((listener: () => void) => player.subscribe(listener), [player]);
  const state = useSyncExternalStore(subscribe, () => player.state());
  const wake = useCallback(() => void player.wake(), [player]);
  useFirstTouch(wake, state === 'asleep');
  useEffect(() => player.level(volume, muted), [player, volume, muted]);
  const { inDistress } = room.run;
  useEffect(() => (inDistress ? player.fade(fadeTime) : player.comeBack()), [player, inDistress]);
  useEffect(() => {
    newest.current = room;
    planAhead(player, room);
  }, [player, room]);
  useEffect(() => {
    const again = (): void => planAhead(player, newest.current);
    const timer = setInterval(again, refill);
    const stop = theProgram().clock.subscribe(again);
    return () => {
      clearInterval(timer);
      stop();
      player.close();
    };
  }, [player]);
  return { state, wake };
}

/** A browser lets a page sound only after a click or a key: any will do. */
function useFirstTouch(wake: () => void, isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    window.addEventListener('pointerdown', wake);
    window.addEventListener('keydown', wake, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', wake, { capture: true });
    };
  }, [wake, isWaiting]);
}
