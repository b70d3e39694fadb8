import type { Corner, Fader } from './fader';

/** A stretch of context time, seconds; `to` may be Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How loud ambience stays under a voice: 8 dB softer. */
const under = 10 ** (-8 / 20);
/** Down in no time to an ear, and back without being noticed; seconds. */
const attack = 0.05;
const release = 0.4;
/** Between sentences this close ambience stays down, seconds: it would be heard to pump. */
const breather = 1;

/** Makes room for voices: brings a fader down while one is heard. Planned ahead, so that a busy page is not late with it. */
export class Ducking {
  readonly #fader: Fader;
  #planned: readonly Span[] = [];

  constructor(fader: Fader) {
    this.#fader = fader;
  }

  /** Replaces what is still to come. May be called often: what is the same as before changes nothing. */
  follow(voices: readonly Span[]): void {
    const { soonest } = this.#fader;
    // What ends before a line can be bent has its way back already.
    const toCome = (spans: readonly Span[]) => spans.filter(({ to }) => to > soonest);
    const spans = toCome(joined(voices));
    const same = inShort(spans) === inShort(toCome(this.#planned));
    this.#planned = spans;
    if (same) return;
    const back: Corner = { at: soonest + release, level: 1 };
    const first = spans[0];
    const isUp = this.#fader.levelAt(soonest) === 1 || (first !== undefined && first.from < back.at);
    this.#fader.follow([...(isUp ? [] : [back]), ...spans.flatMap((span) => dip(span, soonest))]);
  }
}

/** To a fiftieth of a second: less is not worth a new plan. */
function inShort(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${Math.round(from * 50)} ${Math.round(to * 50)}`).join();
}

function dip({ from, to }: Span, soonest: number): readonly Corner[] {
  const down = from > soonest ? [{ at: from, level: 1 }] : [];
  const low = Math.max(from, soonest) + attack;
  const stay = { at: low, level: under };
  if (to === Number.POSITIVE_INFINITY) return [...down, stay];
  return [...down, stay, { at: Math.max(to, low), level: under }, { at: Math.max(to, low) + release, level: 1 }];
}

function joined(voices: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of voices.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last !== undefined && span.from < last.to + breather) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else all.push(span);
  }
  return all;
}
