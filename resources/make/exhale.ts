import { breathNoise } from '#make/breath-noise';
import { mix, smooth, type Wave, wave } from '#make/wave';

const length = 2.5;

/** Air that goes out, darkening, over a hollow reed that sinks a third: odd partials only, so that no ear takes it for the inhale. */
export function exhale(): Wave {
  const air = breathNoise({
    length,
    seed: 11,
    width: 0.8,
    middle: (time) => 860 - 420 * smooth(time / (length * 0.8)),
    loudness: (time) => fall(time) * 0.9,
  });
  return mix(air, reed());
}

/** Opens at once and sinks over all the rest. */
function fall(time: number): number {
  return smooth(time / 0.12) * smooth((length - time) / (length - 0.3));
}

function reed(): Wave {
  let turns = 0;
  let before = 0;
  return wave(length, (time) => {
    turns += (time - before) * (392 - 81 * smooth(time / (length * 0.9)));
    before = time;
    const angle = 2 * Math.PI * turns;
    const hollow = 0.5 * Math.sin(angle) + 0.2 * Math.sin(3 * angle) + 0.07 * Math.sin(5 * angle);
    return hollow * fall(time);
  });
}
