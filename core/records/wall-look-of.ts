import { leastTextFor } from '#core/session/legibility';
import type { WallLook } from '#core/session/snapshot';
import type { Settings } from './settings-record';

/** How the wall looks by the facilitator's settings. */
export function wallLookOf(settings: Settings): WallLook {
  const { wallTheme, wallForm, wallMotion, captions, calmWords, clicker, place } = settings;
  return {
    theme: wallTheme,
    form: wallForm,
    motion: wallMotion,
    captions,
    leastText: leastTextFor(place),
    calmWords,
    clicker,
  };
}
