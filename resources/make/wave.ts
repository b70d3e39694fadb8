/** One channel of samples between -1 and 1, at `sampleRate`. */
export type Wave = Float32Array<ArrayBuffer>;

/** The rate at which everything is made, samples a second; Howler keeps an audio context of this rate. */
export const sampleRate = 44_100;

/** Makes a wave of a length in seconds; `sample` gets the time in seconds. */
export function wave(length: number, sample: (time: number) => number): Wave {
  return Float32Array.from({ length: Math.round(length * sampleRate) }, (_, index) => sample(index / sampleRate));
}

/** Adds waves of any lengths on top of one another. */
export function mix(...waves: readonly Wave[]): Wave {
  const length = Math.max(...waves.map((one) => one.length));
  return Float32Array.from({ length }, (_, index) => waves.reduce((total, one) => total + (one[index] ?? 0), 0));
}

/** Scales a wave by a number of decibels. */
export function louder(decibels: number, made: Wave): Wave {
  const scale = 10 ** (decibels / 20);
  return made.map((sample) => sample * scale);
}

/** Brings the end of a wave to silence over a number of seconds, along a cosine. */
export function fadeOut(seconds: number, made: Wave): Wave {
  const last = made.length - 1;
  const length = seconds * sampleRate;
  return made.map((sample, index) => sample * smooth((last - index) / length));
}

/** 0 up to 0, 1 from 1 on, and a cosine between them. */
export function smooth(fraction: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, fraction)));
}
