import { type BrowserWindow, type Display, screen } from 'electron';
import { displayUnder, type SeenDisplay } from '#core/displays/seen-display';

function seen({ id, label, bounds, scaleFactor, internal }: Display): SeenDisplay {
  return {
    id,
    label,
    bounds,
    nativeWidth: Math.round(bounds.width * scaleFactor),
    nativeHeight: Math.round(bounds.height * scaleFactor),
    isInternal: internal,
  };
}

/** The displays that this machine has now. */
export function seenDisplays(): readonly SeenDisplay[] {
  // While a cable is plugged, Electron may tell of a display that has no size yet.
  return screen.getAllDisplays().flatMap((display) => (display.bounds.width > 0 ? [seen(display)] : []));
}

/** The display that a window is on. */
export function displayOf(window: BrowserWindow): SeenDisplay | null {
  return displayUnder(seenDisplays(), window.getBounds());
}
