import { writeFileSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { deskOf, placeOn, placesIn } from './remembered-places';
import { seenDisplays } from './seen-displays';

/** So many desks are remembered: the office, the rooms, the kitchen table. */
const mostDesks = 12;
/** After the last move, milliseconds. */
const settle = 500;

/** Puts a window where it stood on this desk, and keeps where it is moved to from then on. */
export function keepPlace(window: BrowserWindow, file: string): void {
  const known = placeOn(file, seenDisplays());
  if (known !== null) window.setBounds(known.bounds);
  // A window that is maximized is shown, so not before it has a picture.
  if (known?.isMaximized === true) window.once('ready-to-show', () => window.maximize());
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (window.isDestroyed() || window.isMinimized()) return;
    const now = { desk: deskOf(seenDisplays()), bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    const others = placesIn(file).filter(({ desk }) => desk !== now.desk);
    try {
      writeFileSync(file, JSON.stringify([now, ...others].slice(0, mostDesks)));
    } catch {
      // A full disk keeps no place; the next move tries again.
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, settle);
  };
  window.on('move', soon);
  window.on('resize', soon);
  // What the system moved by itself when a cable was pulled is no place that somebody chose.
  window.on('close', () => timer !== undefined && keep());
  window.once('closed', () => clearTimeout(timer));
}
