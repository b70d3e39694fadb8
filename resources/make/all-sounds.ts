import { bell } from '#make/bell';
import { chime } from '#make/chime';
import { exhale } from '#make/exhale';
import { inhale } from '#make/inhale';
import { integrated, momentary } from '#make/loudness';
import { rain } from '#make/rain';
import { release } from '#make/release';
import { stream } from '#make/stream';
import { tense } from '#make/tense';
import { tide } from '#make/tide';
import { surrounded } from '#make/turning';
import { warmTone } from '#make/warm-tone';
import { louder, type Wave } from '#make/wave';
import loops from '#resources/sounds/loops.json' with { type: 'json' };

/** One sound that ships: how its file is made. */
interface Shipped {
  readonly make: () => Wave;
  /** Vorbis's own measure, -1 to 10: noise under a class needs less than a tone that is waited for. */
  readonly quality: number;
}

/**
 * How loud the files are, LUFS. What leads is equally loud, by its loudest 0.4 s; a bell reaches the last row, and
 * ambience lies far below.
 */
const lead = -17.5;
const stroke = -15;
const ambient = -28;

/** Every sound that ships, by the name of its file. */
export const allSounds: Readonly<Record<string, Shipped>> = {
  bell: { make: () => atMost(stroke, bell()), quality: 4 },
  chime: { make: () => atMost(lead, chime()), quality: 4 },
  inhale: { make: () => atMost(lead, inhale()), quality: 4 },
  exhale: { make: () => atMost(lead, exhale()), quality: 4 },
  tense: { make: () => atMost(lead, tense()), quality: 4 },
  release: { make: () => atMost(lead, release()), quality: 4 },
  tide: { make: () => looped(tide()), quality: 2 },
  rain: { make: () => looped(rain()), quality: 2 },
  stream: { make: () => looped(stream()), quality: 2 },
  'warm-tone': { make: () => looped(warmTone()), quality: 2 },
};

function atMost(loudness: number, made: Wave): Wave {
  return louder(loudness - momentary(made), made);
}

function looped(made: Wave): Wave {
  return surrounded(loops.margin, louder(ambient - integrated(made), made));
}
