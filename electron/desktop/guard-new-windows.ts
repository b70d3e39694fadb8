import type { WebContents } from 'electron';

/** Electron's security checklist, 12 and 14: a page opens no windows and no webviews; the shell opens the only two there are. */
export function refuseNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
