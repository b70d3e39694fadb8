import { useEffect, useRef } from 'react';
import { act } from '#bridge/act';
import type { Playback } from '#core/session/run';
import { clickOf, isClick } from '#features/room/click-of';
import { isDoublePress } from '#features/room/key-to-wish';

/** Obeys a clicker whose presses reach the wall's page. Whatever comes of them, the wall says nothing about it. */
export function useWallKeys(playback: Playback | null): void {
  const latest = useRef(playback);
  useEffect(() => {
    latest.current = playback;
  }, [playback]);
  useEffect(() => {
    let clicked = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      const { key, repeat, timeStamp, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !isClick(key)) return;
      event.preventDefault();
      const click = latest.current === null ? null : clickOf(key, latest.current);
      if (click === null || repeat || isDoublePress(clicked, timeStamp)) return;
      clicked = timeStamp;
      act.click(click).catch((error: unknown) => reportError(error));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
