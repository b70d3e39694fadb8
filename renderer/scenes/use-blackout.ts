import { useCallback, useMemo, useState } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import { useLater } from './later';

/** The transition in blackout.css and a little more, milliseconds. */
const darkening = 600;

/** A wall that is dark, grows dark or is not; and what lies under it. */
export interface Blackout {
  readonly isOn: boolean;
  /** True while nothing under it can be seen, so that what changes there changes at once. */
  readonly isDark: boolean;
  /** What lies under the dark: what was there before, until that is dark; from then on what will come back. */
  readonly under: WallSnapshot;
}

type Shown = Pick<WallSnapshot['run'], 'screen' | 'picture'>;

/** The class itself: what lies under a wall that has grown dark. */
const scene: Shown = { screen: 'scene', picture: null };

/** Lays the dark over a scene that goes on under it, untouched, so that there is nothing to draw again. */
export function useBlackout(snapshot: WallSnapshot): Blackout {
  const { screen, picture } = snapshot.run;
  const isOn = screen === 'blackout';
  const [isDark, darken] = useState(isOn);
  const [before, remember] = useState<Shown>(isOn ? scene : { screen, picture });
  if (!isOn && (before.screen !== screen || before.picture !== picture)) remember({ screen, picture });
  const [wasOn, noteOn] = useState(isOn);
  if (isOn !== wasOn) {
    noteOn(isOn);
    // Dark again before it was told that it is light: it has to grow dark anew.
    if (isOn) darken(false);
  }
  const darkenAll = useCallback(() => darken(true), []);
  const lighten = useCallback(() => darken(false), []);
  useLater(isOn && !isDark, darkenAll, darkening);
  // Only once that has been drawn: what comes back in the same moment comes without a cross-fade.
  useLater(!isOn && isDark, lighten, 0);
  const shown = isOn && isDark ? scene : before;
  const under = useMemo(
    () => (isOn ? { ...snapshot, run: { ...snapshot.run, screen: shown.screen, picture: shown.picture } } : snapshot),
    [isOn, snapshot, shown],
  );
  return { isOn, isDark, under };
}
