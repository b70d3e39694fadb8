import { breathNoise } from '#make/breath-noise';
import { mix, smooth, type Wave, wave } from '#make/wave';

const length = 2.2;

/** Air that comes in, brightening, over a round tone that rises a fourth. */
export function inhale(): Wave {
  const air = breathNoise({
    length,
    seed: 7,
    width: 0.4,
    middle: (time) => 460 + 700 * smooth(time / (length * 0.85)),
    loudness: (time) => swell(time) * 3,
  });
  return mix(air, tone());
}

/** Rises over two thirds of the sound and settles over the rest. */
function swell(time: number): number {
  return smooth(time / (length * 0.66)) * smooth((length - time) / (length * 0.34));
}

function tone(): Wave {
  let turns = 0;
  let before = 0;
  return wave(length, (time) => {
    turns += (time - before) * (392 + 131 * smooth(time / (length * 0.8)));
    before = time;
    const angle = 2 * Math.PI * turns;
    // Quiet for its first part too, so that someone with closed eyes hears at once that a breath begins.
    const loudness = smooth(time / 0.14) * (0.35 + 0.65 * swell(time)) * smooth((length - time) / (length * 0.34));
    return loudness * (0.5 * Math.sin(angle) + 0.16 * Math.sin(2 * angle));
  });
}
