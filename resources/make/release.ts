import { breathNoise } from '#make/breath-noise';
import { mix, smooth, type Wave, wave } from '#make/wave';

const length = 2.8;

/** A round tone that sinks by a fifth and lets go on the way, with a sigh of air over it. */
export function release(): Wave {
  const air = breathNoise({
    length,
    seed: 19,
    width: 0.7,
    middle: (time) => 900 - 480 * smooth(time / length),
    loudness: (time) => 0.5 * go(time),
  });
  return mix(air, tone());
}

/** Opens within a fifth of a second and is let go over all the rest. */
function go(time: number): number {
  return smooth(time / 0.2) * smooth((length - time) / (length - 0.4)) ** 1.5;
}

function tone(): Wave {
  let turns = 0;
  let before = 0;
  return wave(length, (time) => {
    turns += (time - before) * (523 - 174 * smooth(time / (length * 0.7)));
    before = time;
    const angle = 2 * Math.PI * turns;
    return go(time) * (0.5 * Math.sin(angle) + 0.05 * Math.sin(2 * angle));
  });
}
