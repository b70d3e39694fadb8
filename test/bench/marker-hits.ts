import type { Heard } from '#test/world/heard';
import type { Stamp } from '#test/world/sound-recorder';

/** A marker counts as heard from this share of its own loudness on; hiss that is not it stays far below. */
const heardFrom = 0.4;
/** What is softer than this is silence. */
const floor = 0.003;
/** Silence that parts two stretches, samples. */
const gap = 4096;

/** Every time at which a marker is on a tape (performance time of the page, milliseconds), in order: none is looked for where it is expected. */
export function hitsOf(heard: Heard, pattern: Float32Array, by: 'foremost' | 'nearest'): readonly number[] {
  return stretches(heard.samples)
    .flatMap((stretch) => framesIn(heard.samples, pattern, stretch))
    .map((frame) => timeOf(heard.stamps, { contextTime: frame / heard.rate, by }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(samples: Float32Array): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < samples.length; at += 1) {
    if (Math.abs(samples[at] ?? 0) < floor) continue;
    const last = found.at(-1);
    if (last && at - last.to < gap) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}

function framesIn(samples: Float32Array, pattern: Float32Array, { from, to }: Stretch): readonly number[] {
  const frames: number[] = [];
  const [first, last] = [from - pattern.length, to];
  for (let at = first; at <= last; at += 3) {
    if (gainAt(samples, pattern, { at, skip: 5 }) < heardFrom * 0.6) continue;
    const near = Array.from({ length: 48 }, (_, index) => at - 8 + index);
    const gains = near.map((frame) => gainAt(samples, pattern, { at: frame, skip: 1 }));
    const most = Math.max(...gains);
    if (most < heardFrom) continue;
    frames.push(near[gains.indexOf(most)] ?? at);
    at += pattern.length;
  }
  return frames;
}

/** How loud the pattern is at a place of the samples: 1 as in its own file, about 0 where it is not. */
function gainAt(
  samples: Float32Array,
  pattern: Float32Array,
  { at, skip }: { readonly at: number; readonly skip: number },
): number {
  let shared = 0;
  let own = 0;
  for (let index = 0; index < pattern.length; index += skip) {
    const one = pattern[index] ?? 0;
    shared += one * (samples[at + index] ?? 0);
    own += one * one;
  }
  return shared / own;
}

/** How far around a moment stamps are asked for it, seconds, and how far one that tells of the same stretch of sound may be off, milliseconds. */
const around = 1.25;
const waver = 30;

interface Asked {
  /** Seconds. */
  readonly contextTime: number;
  readonly by: 'foremost' | 'nearest';
}

/**
 * When a frame was heard. Without a sound card Chromium's stamps fall back by up to 10 ms and come up again, while samples leave evenly: the
 * foremost of the stamps around it counts. Where sound was really lost, all that come after are later by more than that or for good.
 */
function timeOf(stamps: readonly Stamp[], { contextTime, by }: Asked): number {
  const distance = (stamp: Stamp): number => Math.abs(stamp.contextTime - contextTime);
  const lead = (stamp: Stamp): number => stamp.contextTime * 1000 - stamp.performanceTime;
  const nearest = stamps.reduce<Stamp | null>(
    (near, stamp) => (near === null || distance(stamp) < distance(near) ? stamp : near),
    null,
  );
  if (nearest === null) throw new Error('The recording has no stamps: the audio context never ran.');
  const leads = stamps.filter((stamp) => distance(stamp) < around).map(lead);
  const middle = leads.toSorted((one, other) => one - other)[Math.floor(leads.length / 2)];
  if (by === 'nearest' || middle === undefined) return contextTime * 1000 - lead(nearest);
  return contextTime * 1000 - Math.max(...leads.filter((one) => one < middle + waver));
}
