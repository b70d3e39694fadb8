import { useEffect, useState } from 'react';
import { hearMoves } from '#bridge/wall-channel';

/** A window that rests is no larger than this, pixels. */
const small = { width: 480, height: 270 };

async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}

/** In a browser the wall's window goes where the facilitator's page says. True while it has no display to be on: it shows nothing. */
export function useWallPlace(): boolean {
  const [rests, setRests] = useState(false);
  useEffect(
    () =>
      hearMoves((move) => {
        if (move.go === 'away') {
          window.close();
          return;
        }
        setRests(move.go === 'rest');
        void leaveFullScreen().then(() => {
          if (move.go === 'rest') {
            window.resizeTo(small.width, small.height);
            return;
          }
          const { x, y, width, height } = move.area;
          window.moveTo(x, y);
          window.resizeTo(width, height);
          // Allowed without a press only while displays change; otherwise the next press on the wall does it.
          document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
        });
      }),
    [],
  );
  return rests;
}
