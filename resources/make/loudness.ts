import { sampleRate, type Wave } from '#make/wave';

/** The blocks in which loudness is measured, seconds: so long, beginning so often. */
const block = 0.4;
const step = 0.1;
/** Blocks softer than this are silence, and blocks so much softer than the rest are pauses. LUFS and LU. */
const silence = -70;
const pause = 10;

/** Coefficients of a filter of the second order, as they are multiplied; a0 is 1. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/**
 * The loudest 0.4 s of a sound in one channel, LUFS: what a short sound is as loud as. -Infinity where all is silence.
 *
 * @source ITU-R BS.1770-5 (K-weighting), EBU Tech 3341 (momentary loudness)
 */
export function momentary(made: Wave): number {
  return Math.max(...blocks(made).map(loudness));
}

/**
 * The loudness of a whole sound in one channel, without its pauses, LUFS; NaN where all is silence.
 *
 * @source ITU-R BS.1770-5
 */
export function integrated(made: Wave): number {
  const heard = blocks(made).filter((power) => loudness(power) > silence);
  const threshold = loudness(mean(heard)) - pause;
  return loudness(mean(heard.filter((power) => loudness(power) > threshold)));
}

/** The power of each block after the weighting; a sound shorter than one is padded with silence. */
function blocks(made: Wave): readonly number[] {
  const weighted = filtered(highPass(), filtered(headShelf(), made));
  const size = Math.round(block * sampleRate);
  const hop = Math.round(step * sampleRate);
  const count = Math.max(1, Math.floor((made.length - size) / hop) + 1);
  return Array.from({ length: count }, (_, index) => {
    const piece = weighted.subarray(index * hop, index * hop + size);
    return piece.reduce((total, sample) => total + sample * sample, 0) / size;
  });
}

function loudness(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** A head in the sound field: what is above 1.7 kHz is heard 4 dB louder. */
function headShelf(): Biquad {
  const turn = Math.tan((Math.PI * 1681.974_450_955_533) / sampleRate);
  const q = 0.707_175_236_955_419_6;
  const high = 10 ** (3.999_843_853_973_347 / 20);
  const middle = high ** 0.499_666_774_154_541_6;
  const whole = 1 + turn / q + turn ** 2;
  return {
    b: [
      (high + (middle * turn) / q + turn ** 2) / whole,
      (2 * (turn ** 2 - high)) / whole,
      (high - (middle * turn) / q + turn ** 2) / whole,
    ],
    a: [(2 * (turn ** 2 - 1)) / whole, (1 - turn / q + turn ** 2) / whole],
  };
}

/** An ear is nearly deaf to what is below 40 Hz. */
function highPass(): Biquad {
  const turn = Math.tan((Math.PI * 38.135_470_876_024_44) / sampleRate);
  const q = 0.500_327_037_323_877_3;
  const whole = 1 + turn / q + turn ** 2;
  return { b: [1, -2, 1], a: [(2 * (turn ** 2 - 1)) / whole, (1 - turn / q + turn ** 2) / whole] };
}

function filtered({ b, a }: Biquad, made: Wave): Wave {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return made.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}
