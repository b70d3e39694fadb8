import { chance } from '#make/chance';
import { lifted, scattered, softened, turn, turningNoise } from '#make/turning';
import { mix, smooth, type Wave, wave } from '#make/wave';

/** Drops a second that stand out of the rest. */
const drops = 45;

/** Steady rain outside of a window: a veil of noise, and drops of all sizes on a sill. */
export function rain(): Wave {
  const veil = turningNoise({ seed: 31, width: 1.2, middle: () => 950, loudness: () => 0.5 });
  return lifted(220, softened(1600, mix(veil, sill())));
}

function sill(): Wave {
  const next = chance(37);
  return scattered(
    Array.from({ length: drops * turn }, () => {
      const pitch = 500 + 1100 * next();
      const lasts = 0.012 + 0.03 * next();
      // Most are small.
      const loudness = 0.05 + 0.3 * next() ** 3;
      const grain = wave(lasts * 3, (time) => {
        const shape = smooth(time / 0.003) * Math.exp(-time / (lasts / 2)) * smooth((lasts * 3 - time) / 0.01);
        return loudness * shape * Math.sin(2 * Math.PI * pitch * time);
      });
      return { at: turn * next(), grain };
    }),
  );
}
