import { struck } from '#make/struck';
import { fadeOut, type Wave } from '#make/wave';

/** A bowl that is struck once and rings for eight seconds or so. */
export function bell(): Wave {
  // Ratios of a bronze bowl's first modes; the lowest rings longest and beats slowest, as in the real thing.
  const ringing = struck({
    length: 9.5,
    lowest: 330,
    attack: 0.012,
    partials: [
      { ratio: 1, loudness: 1, decay: 8.4, beat: 0.55 },
      { ratio: 2.76, loudness: 0.46, decay: 5.6, beat: 0.9 },
      { ratio: 5.18, loudness: 0.17, decay: 2.9, beat: 1.4 },
      { ratio: 8.16, loudness: 0.035, decay: 1.3, beat: 2.1 },
    ],
  });
  return fadeOut(1, ringing);
}
