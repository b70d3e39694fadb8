import { lifted, softened, turn, turningNoise } from '#make/turning';
import { mix, type Wave } from '#make/wave';

/** Slow water that comes in and draws back three times a turn, over a murmur that stays. */
export function tide(): Wave {
  const wash = turningNoise({
    seed: 23,
    width: 0.9,
    middle: (time) => 420 + 460 * swell(time),
    loudness: (time) => 0.18 + 0.82 * swell(time),
  });
  const murmur = turningNoise({ seed: 29, width: 0.8, middle: () => 330, loudness: () => 0.3 });
  return lifted(180, softened(1400, mix(wash, murmur)));
}

/** Comes in over three eighths of a wave, draws back over the rest; 0 to 1. */
function swell(time: number): number {
  const along = (time / (turn / 3)) % 1;
  const angle = along < 0.375 ? along / 0.375 : 1 - (along - 0.375) / 0.625;
  return 0.5 - 0.5 * Math.cos(Math.PI * angle);
}
