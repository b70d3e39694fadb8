import type { Session } from 'electron';
import { isOurs } from './page-address';

/** Whether what a page asks for lies in the program itself: its own files, and what it has in memory. */
export function isInside(url: string): boolean {
  return isOurs(url) || (url.startsWith('blob:') && isOurs(url.slice('blob:'.length)));
}

/** Electron's security checklist, 1 and 15: the program is whole without a network, so nothing that a page asks for leaves the machine. */
export function refuseNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url) }));
}
