import { useEffect, useRef, useState } from 'react';
import { mediaUrl } from '#bridge/media';

/** A recording that is listened to, one at a time. */
export interface Listening {
  /** Which one; null while there is quiet. */
  readonly heard: string | null;
  readonly listen: (media: string) => void;
  readonly stop: () => void;
}

/** Plays recordings of the facilitator's where they are listed; it is quiet again where that is left. */
export function useListening(): Listening {
  const [heard, hear] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  const stop = (): void => {
    audio.current?.pause();
    audio.current = null;
    hear(null);
  };
  useEffect(() => () => audio.current?.pause(), []);
  const listen = (media: string): void => {
    stop();
    const player = new Audio();
    audio.current = player;
    hear(media);
    const end = (): void => {
      if (audio.current === player) stop();
    };
    player.addEventListener('ended', end);
    player.addEventListener('error', end);
    mediaUrl(media)
      .then(async (url) => {
        if (audio.current !== player) return;
        player.src = url;
        await player.play();
      })
      .catch(end);
  };
  return { heard, listen, stop };
}
