import { chance } from '#make/chance';
import { lifted, scattered, softened, turn, turningNoise } from '#make/turning';
import { mix, smooth, type Wave, wave } from '#make/wave';

/** Bubbles a second. */
const bubbles = 26;

/** Water over stones: a low rush, and bubbles whose pitch climbs as they close. */
export function stream(): Wave {
  const rush = turningNoise({
    seed: 41,
    width: 0.9,
    middle: (time) => 520 + 90 * Math.sin((2 * Math.PI * 5 * time) / turn),
    loudness: (time) => 0.34 + 0.06 * Math.sin((2 * Math.PI * 3 * time) / turn),
  });
  return lifted(200, softened(1500, mix(rush, running())));
}

function running(): Wave {
  const next = chance(43);
  return scattered(
    Array.from({ length: bubbles * turn }, () => {
      const pitch = 320 + 780 * next() ** 1.5;
      const lasts = 0.05 + 0.11 * next();
      const loudness = 0.02 + 0.2 * next() ** 2;
      const climbs = 1 + 2.2 * next();
      const grain = wave(lasts, (time) => {
        const shape = smooth(time / 0.008) * Math.exp((-3.5 * time) / lasts) * smooth((lasts - time) / 0.015);
        return loudness * shape * Math.sin(2 * Math.PI * pitch * (time + (climbs * time ** 2) / 2));
      });
      return { at: turn * next(), grain };
    }),
  );
}
