import { chance } from '#make/chance';
import { sampleRate, type Wave, wave } from '#make/wave';

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
