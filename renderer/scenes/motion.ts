import { useSyncExternalStore } from 'react';
import type { WallLook } from '#core/session/snapshot';

/** How the pacer moves: as the machine wishes, whatever the machine wishes, or in steps of light without growing and shrinking. */
export type Motion = WallLook['motion'];

const query = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where nothing may grow, shrink or travel. */
export function useStill(motion: Motion): boolean {
  const wished = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return motion === 'still' || (motion === 'system' && wished);
}
