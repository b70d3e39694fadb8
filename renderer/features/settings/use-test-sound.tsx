import { useEffect, useRef } from 'react';
import { theProgram } from '#bridge/program';
import { openSound, type SoundPlayer } from '#sound/player';

/** Rings the bell once, at the loudness that is set. Tells whether this machine gives a sound. */
export function useTestSound(volume: number, muted: boolean): () => Promise<boolean> {
  const player = useRef<SoundPlayer | null>(null);
  useEffect(
    () => () => {
      player.current?.close();
      player.current = null;
    },
    [],
  );
  useEffect(() => player.current?.level(volume, muted), [volume, muted]);
  return async () => {
    player.current ??= openSound(theProgram().clock.now);
    player.current.level(volume, muted);
    await player.current.wake();
    if (player.current.state() !== 'ready') return false;
    player.current.play('bell');
    return true;
  };
}
