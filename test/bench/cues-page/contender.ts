/** Howler as it comes, in a browser of its own; only its sleep after 30 silent seconds is off. */
import { Howl, Howler } from 'howler';
import { blockThread } from './block-thread';
import { type Beat, playAtDeadlines } from './timers';

export interface ContenderPage {
  state(): string;
  /** Begins; times are on the page's own monotonic clock. The marker is the address of a sound. */
  begin(beats: { readonly stock: Beat & { readonly marker: string } }): void;
  block(isOn: boolean): void;
}

declare global {
  interface Window {
    contender: ContenderPage;
  }
}

Howler.autoSuspend = false;
window.contender = {
  state: () => 'ready',
  begin: ({ stock: { marker, ...beat } }) => playAtDeadlines(new Howl({ src: [marker], format: ['wav'] }), beat),
  block: blockThread,
};
