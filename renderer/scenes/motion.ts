import { useSyncExternalStore } from 'react';

/** How the pacer moves: as the machine wishes, or in steps of light without growing and shrinking. */
export type Motion = 'system' | 'still';

const query = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where nothing may grow, shrink or travel. */
export function useStill(motion: Motion): boolean {
  const wished = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return motion === 'still' || wished;
}
