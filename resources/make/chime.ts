import { struck } from '#make/struck';
import { fadeOut, mix, sampleRate, type Wave } from '#make/wave';

/** Two soft bars, the second a fourth below the first: something has come to its end. */
export function chime(): Wave {
  return fadeOut(0.6, mix(bar(659.26), later(0.42, bar(493.88))));
}

function bar(lowest: number): Wave {
  return struck({
    length: 2.4,
    lowest,
    attack: 0.01,
    partials: [
      { ratio: 1, loudness: 1, decay: 2.6, beat: 0.4 },
      { ratio: 2, loudness: 0.16, decay: 1.6, beat: 0.8 },
      { ratio: 2.75, loudness: 0.07, decay: 0.8, beat: 1.2 },
    ],
  });
}

function later(seconds: number, made: Wave): Wave {
  const silence = Math.round(seconds * sampleRate);
  return Float32Array.from({ length: silence + made.length }, (_, index) => made[index - silence] ?? 0);
}
