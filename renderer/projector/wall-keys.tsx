import { useEffect, useRef } from 'react';
import { act } from '#bridge/act';
import type { Click } from '#core/session/click';
import type { WallSnapshot } from '#core/session/snapshot';
import { minutes } from '#core/time/milliseconds';
import { clickOf, isAskedOnce, isClick } from '#features/room/click-of';
import { isDoublePress } from '#features/room/key-to-wish';

/** A minute that the part doesn't have is not taken from it: the next one given would be swallowed. */
function isVain(click: Click, { part, run }: WallSnapshot): boolean {
  return click === 'shorter' && (part === null || part.duration + run.added < minutes(1));
}

/** Obeys a clicker whose presses reach the wall's page. Whatever comes of them, the wall says nothing about it. */
export function WallKeys({ snapshot }: { readonly snapshot: WallSnapshot }): null {
  const latest = useRef(snapshot);
  useEffect(() => {
    latest.current = snapshot;
  }, [snapshot]);
  useEffect(() => {
    let clicked = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      const { key, repeat, timeStamp, ctrlKey, metaKey, altKey } = event;
      const wall = latest.current;
      const clicker = wall.look.clicker;
      if (ctrlKey || metaKey || altKey || !isClick(key, clicker)) return;
      event.preventDefault();
      const click = clickOf(key, wall.run.playback, clicker);
      if (click === null || repeat || isVain(click, wall)) return;
      if (isAskedOnce(click)) {
        if (isDoublePress(clicked, timeStamp)) return;
        clicked = timeStamp;
      }
      act.click(click).catch((error: unknown) => reportError(error));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
