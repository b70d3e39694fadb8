import { turn } from '#make/turning';
import { type Wave, wave } from '#make/wave';

/** Hz, loudness, and how often it swells in a turn: a soft open chord in which something always moves and nothing begins. */
const tones = [
  { pitch: 220, loudness: 1, swells: 2 },
  { pitch: 293.7, loudness: 0.55, swells: 3 },
  { pitch: 329.6, loudness: 0.75, swells: 4 },
  { pitch: 440, loudness: 0.5, swells: 5 },
  { pitch: 587.3, loudness: 0.22, swells: 3 },
  { pitch: 659.3, loudness: 0.18, swells: 7 },
] as const;

/** A chord of pure tones that stand for ever, each swelling at a pace of its own. */
export function warmTone(): Wave {
  return wave(turn, (time) =>
    tones.reduce((total, { pitch, loudness, swells }, index) => {
      // Whole numbers of waves in a turn, so that it comes round.
      const waves = Math.round(pitch * turn);
      const swell = 0.65 + 0.35 * Math.sin((2 * Math.PI * swells * time) / turn + index);
      return total + loudness * swell * Math.sin((2 * Math.PI * waves * time) / turn + 2 * index);
    }, 0),
  );
}
