import type { BrowserWindow } from 'electron';
import type { SeenDisplay } from '#core/displays/seen-display';

/** Moves a window to the middle of a display, no larger than that is; one that filled its display fills the other. */
export function moveToDisplay(window: BrowserWindow, { bounds }: SeenDisplay): void {
  const isMaximized = window.isMaximized();
  if (isMaximized) window.unmaximize();
  const before = window.getBounds();
  const width = Math.min(before.width, bounds.width);
  const height = Math.min(before.height, bounds.height);
  window.setBounds({
    x: Math.round(bounds.x + (bounds.width - width) / 2),
    y: Math.round(bounds.y + (bounds.height - height) / 2),
    width,
    height,
  });
  if (isMaximized) window.maximize();
}
