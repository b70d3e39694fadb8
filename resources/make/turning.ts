import { breathNoise } from '#make/breath-noise';
import { sampleRate, type Wave } from '#make/wave';
import loops from '#resources/sounds/loops.json' with { type: 'json' };

/** One turn of every ambience, seconds. All that moves in one has to come round in it. */
export const turn: number = loops.length;
/** The end of noise goes over into its beginning within this time, seconds. */
const seam = 2;

/** Noise that goes round: its end is faded into its beginning. `middle` and `loudness` have to come round in a turn. */
export function turningNoise(options: {
  readonly seed: number;
  readonly width: number;
  readonly middle: (time: number) => number;
  readonly loudness: (time: number) => number;
}): Wave {
  const noise = breathNoise({ ...options, length: turn + seam });
  const whole = turn * sampleRate;
  const faded = seam * sampleRate;
  return noise.subarray(0, whole).map((sample, index) => {
    if (index >= faded) return sample;
    // Two noises have nothing in common, so that their powers add up, not their waves.
    const angle = (index / faded) * (Math.PI / 2);
    return sample * Math.sin(angle) + (noise[whole + index] ?? 0) * Math.cos(angle);
  });
}

/** Puts many small sounds on a turn, each at its time (seconds); what reaches over the end goes on at the beginning. */
export function scattered(grains: readonly { readonly at: number; readonly grain: Wave }[]): Wave {
  const whole = turn * sampleRate;
  const made = new Float32Array(whole);
  for (const { at, grain } of grains) {
    const first = Math.round(at * sampleRate);
    for (const [index, sample] of grain.entries()) {
      const place = (first + index) % whole;
      made[place] = (made[place] ?? 0) + sample;
    }
  }
  return made;
}

/** Softens what is above a frequency, Hz, by 6 dB an octave. A turn is run through twice, so that it comes round. */
export function softened(above: number, made: Wave): Wave {
  const share = 1 - Math.exp((-2 * Math.PI * above) / sampleRate);
  let held = 0;
  for (const sample of made) held += share * (sample - held);
  return made.map((sample) => {
    held += share * (sample - held);
    return held;
  });
}

/** Takes away what is below a frequency, Hz, in the same way. */
export function lifted(below: number, made: Wave): Wave {
  const low = softened(below, made);
  return made.map((sample, index) => sample - (low[index] ?? 0));
}

/** A turn with so much more of itself (seconds) before and behind it. */
export function surrounded(margin: number, made: Wave): Wave {
  const more = Math.round(margin * sampleRate);
  const { length } = made;
  return Float32Array.from({ length: length + 2 * more }, (_, index) => made[(index - more + length) % length] ?? 0);
}
