/** One page in which our player and its contenders sound in turn. */
import { Howl } from 'howler';
import { SessionClock } from '#bridge/session-clock';
import type { Cue } from '#core/cues/cue';
import { instant } from '#core/time/instant';
import { openSound } from '#sound/player';
import { selfTest, type TimingReport } from '#sound/self-test';
import { blockThread } from './block-thread';
import { type Beat, countDown, playAtDeadlines } from './timers';

export interface CuesPage {
  state(): string;
  /** Begins; times are on the page's own monotonic clock. Markers are addresses of sounds, ours is what the player loads itself. */
  begin(beats: {
    readonly ours: Beat;
    readonly howler?: Beat & { readonly marker: string };
    readonly countdown?: Beat & { readonly marker: string };
  }): void;
  block(isOn: boolean): void;
  /** Tests the timing as a window does; `rate` is how fast session time goes against the machine. */
  selfTest(rate: number): Promise<TimingReport | null>;
  /** Sets the machine's own clock, as this page sees it. */
  setClock(by: number): void;
}

declare global {
  interface Window {
    cuesPage: CuesPage;
  }
}

/** As the room does: cues are planned this far ahead, and again every so often; milliseconds. */
const ahead = 120_000;
const refill = 30_000;

/** The host's clock, which is the one hand that nobody sets. */
const hostNow = (): number => 1_700_000_000_000 + performance.now();
const clock = new SessionClock(async () => ({ now: instant(hostNow()), epoch: 1 }));
await clock.measure();
setInterval(() => clock.watch(), 1000);
const player = openSound(clock.now);

function ours({ from, every, count }: Beat): void {
  const cues = Array.from({ length: count }, (_, index): Cue => {
    return { id: `${index}`, sound: 'inhale', at: instant(hostNow() - performance.now() + from + index * every) };
  });
  const plan = (): void => {
    const now = clock.now();
    player.plan({
      cues: cues.filter(({ at }) => at > now - 1000 && at < now + ahead),
      ambience: null,
      track: null,
      lines: [],
    });
  };
  plan();
  setInterval(plan, refill);
  clock.subscribe(plan);
}

window.cuesPage = {
  state: () => player.state(),
  begin: (beats) => {
    ours(beats.ours);
    const howl = (marker: string) => new Howl({ src: [marker], format: ['wav'] });
    if (beats.howler) playAtDeadlines(howl(beats.howler.marker), beats.howler);
    if (beats.countdown) countDown(howl(beats.countdown.marker), beats.countdown);
  },
  block: blockThread,
  selfTest: (rate) => selfTest(() => instant(hostNow() + performance.now() * (rate - 1))),
  setClock: (by) => {
    const plain = Date.now;
    Date.now = () => plain() + by;
  },
};
