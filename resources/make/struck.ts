import { smooth, type Wave, wave } from '#make/wave';

/** One way in which a struck body rings. */
interface Mode {
  /** Times the lowest frequency. */
  readonly ratio: number;
  readonly loudness: number;
  /** Seconds until it is 60 dB softer. */
  readonly decay: number;
  /** How many times a second it swells: metal is never quite round, so each partial is two that beat. */
  readonly beat: number;
}

/** A body that is struck softly: partials that are no multiples of each other, each with a decay of its own. */
export function struck(options: {
  /** Seconds. */
  readonly length: number;
  /** Hz. */
  readonly lowest: number;
  /** Seconds from silence to the full stroke. */
  readonly attack: number;
  readonly partials: readonly Mode[];
}): Wave {
  return wave(options.length, (time) => {
    const ringing = options.partials.reduce((total, { ratio, loudness, decay, beat }) => {
      const frequency = options.lowest * ratio;
      const one = Math.sin(2 * Math.PI * (frequency - beat / 2) * time);
      const other = Math.sin(2 * Math.PI * (frequency + beat / 2) * time);
      return total + loudness * (one * 0.8 + other * 0.2) * 10 ** ((-3 * time) / decay);
    }, 0);
    return ringing * smooth(time / options.attack);
  });
}
