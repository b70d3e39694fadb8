import { sampleRate, type Wave, wave } from '#make/wave';

/** Chance with a seed (mulberry32), so that every run makes the same file. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Noise through a band-pass whose middle (Hz) moves with time: air that passes a throat. `width` is the inverse Q. */
export function breathNoise(options: {
  readonly length: number;
  readonly seed: number;
  readonly width: number;
  readonly middle: (time: number) => number;
  readonly loudness: (time: number) => number;
}): Wave {
  const next = chance(options.seed);
  let low = 0;
  let band = 0;
  return wave(options.length, (time) => {
    // A state-variable filter (Chamberlin): its middle can move each sample without a jump in what it holds.
    const turn = 2 * Math.sin((Math.PI * options.middle(time)) / sampleRate);
    low += turn * band;
    band += turn * (next() * 2 - 1 - low - options.width * band);
    return band * options.width * options.loudness(time);
  });
}
