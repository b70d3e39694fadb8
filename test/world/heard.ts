import type { Recording, Stamp } from './sound-recorder';

/** What a page sounded like, on the context's own frames; frames that were never written are silence. */
export interface Heard {
  readonly rate: number;
  readonly samples: Float32Array;
  readonly stamps: readonly Stamp[];
}

/** How well a sound is found at the best place near where it was due. */
export interface Match {
  /** Performance time at which its first sample left the speaker, milliseconds. */
  readonly at: number;
  /** 1 where the recording is exactly the sound, 0 where it has nothing of it. */
  readonly likeness: number;
  /** How loud it is against the file, 0 where it is not there at all; other sounds on top hardly change it. */
  readonly gain: number;
}

/** Puts recordings of one page that follow each other on one tape. */
export function tape(recordings: readonly Recording[]): Heard {
  const chunks = recordings
    .flatMap((recording) => recording.chunks)
    .map(({ frame, samples }) => {
      const bytes = Buffer.from(samples, 'base64');
      return { frame, values: new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)) };
    });
  const samples = new Float32Array(Math.max(0, ...chunks.map(({ frame, values }) => frame + values.length)));
  for (const { frame, values } of chunks) samples.set(values.map(Number), frame);
  return {
    rate: recordings.at(-1)?.rate ?? 0,
    samples: samples.map((sample) => sample / 32_767),
    stamps: recordings.flatMap((recording) => recording.stamps),
  };
}

/** Context time (seconds) of a performance time (ms), by the nearest stamp. */
function contextTimeAt(heard: Heard, performanceTime: number): number {
  const nearest = nearestStamp(heard, (stamp) => Math.abs(stamp.performanceTime - performanceTime));
  return nearest.contextTime + (performanceTime - nearest.performanceTime) / 1000;
}

/** Performance time (ms) of a context time (seconds), by the nearest stamp. */
function performanceTimeAt(heard: Heard, contextTime: number): number {
  const nearest = nearestStamp(heard, (stamp) => Math.abs(stamp.contextTime - contextTime));
  return nearest.performanceTime + (contextTime - nearest.contextTime) * 1000;
}

/**
 * Looks for a sound within `reach` (ms) of the performance time at which it was due, by how alike the waves are: sounds
 * that ring on under it don't mislead, as no two waves that ship are alike.
 */
export function find(
  heard: Heard,
  sound: Float32Array,
  search: { readonly due: number; readonly reach: number },
): Match {
  const pattern = sound.subarray(0, Math.min(sound.length, 1.5 * heard.rate));
  const middle = Math.round(contextTimeAt(heard, search.due) * heard.rate);
  const reach = Math.round((search.reach / 1000) * heard.rate);
  const coarse = best(heard.samples, pattern, { from: middle - reach, to: middle + reach, step: 6, skip: 23 });
  const fine = best(heard.samples, pattern, { from: coarse - 8, to: coarse + 8, step: 1, skip: 2 });
  return {
    at: performanceTimeAt(heard, fine / heard.rate),
    ...compare(heard.samples, pattern, { from: fine, skip: 1 }),
  };
}

function nearestStamp(heard: Heard, distance: (stamp: Stamp) => number): Stamp {
  const [first, ...rest] = heard.stamps;
  if (!first) throw new Error('The recording has no stamps: the audio context never ran.');
  return rest.reduce((near, stamp) => (distance(stamp) < distance(near) ? stamp : near), first);
}

function best(
  samples: Float32Array,
  pattern: Float32Array,
  over: { readonly from: number; readonly to: number; readonly step: number; readonly skip: number },
): number {
  let found = over.from;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = over.from; from <= over.to; from += over.step) {
    const like = compare(samples, pattern, { from, skip: over.skip }).likeness;
    if (like <= most) continue;
    most = like;
    found = from;
  }
  return found;
}

function compare(
  samples: Float32Array,
  pattern: Float32Array,
  at: { readonly from: number; readonly skip: number },
): Pick<Match, 'likeness' | 'gain'> {
  let shared = 0;
  let own = 0;
  let other = 0;
  for (let index = 0; index < pattern.length; index += at.skip) {
    const one = pattern[index] ?? 0;
    const heard = samples[at.from + index] ?? 0;
    shared += one * heard;
    own += one * one;
    other += heard * heard;
  }
  return { likeness: other === 0 ? 0 : shared / Math.sqrt(own * other), gain: shared / own };
}
