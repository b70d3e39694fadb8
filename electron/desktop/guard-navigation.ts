import type { WebContents } from 'electron';
import { isOurs } from './page-address';

/** Electron's security checklist, 13: a window stays with our own pages; no frame in it goes anywhere else. */
export function keepToOurPages(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
}
