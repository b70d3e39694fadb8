/** A page with nothing but the player, whose session clock is the page's own monotonic clock. */
import { Howler } from 'howler';
import type { Sound, SoundPlan } from '#core/cues/cue';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { openSound } from '#sound/player';
import type { SoundLevels } from '#sound/sound-graph';
import type { SoundPlayer } from '#sound/sound-player';

interface PlannedCue {
  readonly id: string;
  readonly sound: Sound;
  /** Performance time. */
  readonly at: number;
  readonly level?: number;
}

/** What is to be heard, at performance times. */
interface Wish {
  readonly cues?: readonly PlannedCue[];
  readonly ambience?: SoundPlan['ambience'];
  readonly track?: { readonly id: string; readonly media: string; readonly from: number; readonly length: number };
  readonly lines?: readonly {
    readonly id: string;
    readonly text: string;
    readonly language: string;
    readonly at: number;
  }[];
}

export interface SoundPage {
  readonly player: SoundPlayer;
  /** Opens one more player beside the first. */
  another(): SoundPlayer;
  /** Lets everything fade over so many milliseconds. */
  fade(over: number): void;
  /** Moves the session clock, as after the machine's clock was set. */
  step(by: number): void;
  /** Plans sounds at performance times, under ids of one's own. */
  plan(cues: readonly PlannedCue[]): void;
  /** The same with all that can be heard beside. */
  planAll(wish: Wish): void;
  /** Changes some of the levels; all are full at first. */
  levels(to: Partial<SoundLevels>): void;
  /** Clicks at a performance time. */
  tick(at: number): void;
  /** Puts the audio context to sleep, as a machine does that suspends. */
  sleep(): Promise<void>;
  /** Takes recordings from these bytes (base64) or addresses (at:/…), by their names. */
  bring(recordings: Readonly<Record<string, string>>): void;
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
let levels: SoundLevels = { volume: 1, muted: false, bells: 1, ambience: 1, delay: 0 };
const sessionTime = (at: number) => instant(at + stepped);
function planAll({ cues = [], ambience = null, track, lines = [] }: Wish): void {
  player.plan({
    cues: cues.map((cue) => ({ ...cue, at: sessionTime(cue.at) })),
    ambience,
    track: track === undefined ? null : { ...track, from: sessionTime(track.from), length: milliseconds(track.length) },
    lines: lines.map((line) => ({ ...line, at: sessionTime(line.at) })),
  });
}
window.soundPage = {
  player,
  another: () => openSound(now),
  fade: (over) => player.fade(milliseconds(over)),
  step: (by) => {
    stepped += by;
  },
  plan: (cues) => planAll({ cues }),
  planAll,
  levels: (to) => {
    levels = { ...levels, ...to };
    player.levels(levels);
  },
  tick: (at) => player.tick(sessionTime(at)),
  sleep: () => Howler.ctx.suspend(),
  bring: (recordings) =>
    player.setMedia(async (media) => {
      const held = recordings[media] ?? '';
      if (held.startsWith('at:')) return (await fetch(held.slice(3))).blob();
      return Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0)).buffer;
    }),
};
