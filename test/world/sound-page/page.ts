/** A page with nothing but the player, whose session clock is the page's own monotonic clock. */
import type { Sound } from '#core/cues/cue';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { openSound, type SoundPlayer } from '#sound/player';

export interface SoundPage {
  readonly player: SoundPlayer;
  /** Opens one more player beside the first. */
  another(): SoundPlayer;
  /** Lets everything fade over so many milliseconds. */
  fade(over: number): void;
  /** Moves the session clock, as after the machine's clock was set. */
  step(by: number): void;
  /** Plans sounds at performance times, under ids of one's own. */
  plan(cues: readonly { readonly id: string; readonly sound: Sound; readonly at: number }[]): void;
}

declare global {
  interface Window {
    soundPage: SoundPage;
  }
}

let stepped = 0;
const now = () => instant(performance.now() + stepped);
const player = openSound(now);
document.querySelector('button')?.addEventListener('click', () => void player.wake());
window.soundPage = {
  player,
  another: () => openSound(now),
  fade: (over) => player.fade(milliseconds(over)),
  step: (by) => {
    stepped += by;
  },
  plan: (cues) => player.plan(cues.map((cue) => ({ ...cue, at: instant(cue.at + stepped) }))),
};
