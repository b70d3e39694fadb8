import type { Ambience, TimedLine } from '#core/curriculum/class-plan';
import type { LedPart } from '#core/curriculum/led-part';
import { after, between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { again, markingCues } from './part-cues';
import type { Heard } from './sound-plan';

/** What is heard, for those who don't hear it. */
export type Caption =
  | { readonly kind: 'bell' }
  | { readonly kind: 'chime' }
  | { readonly kind: 'ambience'; readonly ambience: Ambience }
  | { readonly kind: 'recording'; readonly title: string }
  /** A line that is spoken, by a voice of the machine or in a recording. */
  | { readonly kind: 'line'; readonly text: string };

/** A caption and the instant of session time until which it stays; null: until something is done. */
export interface Captioned {
  readonly value: Caption | null;
  readonly until: Instant | null;
}

/** A bell, a chime and the beginning of ambience are told for so long. */
const told = seconds(5);

/** A line stays for so long at most: then it is no longer what is heard. */
const lineStays = seconds(12);

interface Shown {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
  readonly caption: Caption;
}

function lineCaptions(lines: readonly TimedLine[]): readonly Shown[] {
  return lines.map(({ at, text }, index) => {
    const next = lines[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    return { from: at, to: milliseconds(Math.min(at + lineStays, next)), caption: { kind: 'line', text } };
  });
}

/** A recording is told by its title until its first line, and by its title again between lines that are far apart. */
function recordingCaptions({ sound, lines = [] }: LedPart): readonly Shown[] {
  const recording = sound?.recording;
  if (recording === undefined) return [];
  const { at, length, title } = recording;
  const ends = milliseconds(at + length);
  const within = lineCaptions(lines)
    .filter(({ from }) => from >= at && from < ends)
    .map((one) => ({ ...one, to: milliseconds(Math.min(one.to, ends)) }));
  return [{ from: at, to: ends, caption: { kind: 'recording', title } }, ...within];
}

function ambienceCaptions({ sound }: LedPart): readonly Shown[] {
  const ambience = sound?.ambience;
  return ambience === undefined ? [] : [{ from: milliseconds(0), to: told, caption: { kind: 'ambience', ambience } }];
}

function spokenCaptions({ sound, lines = [] }: LedPart): readonly Shown[] {
  return sound?.spoken === true && sound.recording === undefined ? lineCaptions(lines) : [];
}

/** The second strike of a bell is that bell. */
function markCaptions(part: LedPart, length: Milliseconds): readonly Shown[] {
  return markingCues(part, length).flatMap(({ name, sound, at }): readonly Shown[] =>
    (sound === 'bell' || sound === 'chime') && !name.endsWith(again)
      ? [{ from: at, to: milliseconds(at + told), caption: { kind: sound } }]
      : [],
  );
}

/** What wins where several are heard comes last. */
function captions(part: LedPart, length: Milliseconds): readonly Shown[] {
  return [
    ...ambienceCaptions(part),
    ...recordingCaptions(part),
    ...spokenCaptions(part),
    ...markCaptions(part, length),
  ];
}

/**
 * What is heard of a part (as it is led) at an instant of session time, for a caption on the wall: a bell or chime that
 * rang less than 5 s ago, else a line that is spoken, else the recording, else ambience that has just begun. Tones of the
 * breath have none: the picture says the same. Nothing while the class waits, rests or is over.
 */
export function captionAt({ part, run }: { readonly part: LedPart; readonly run: Heard }, at: Instant): Captioned {
  const began = run.partStartedAt;
  if (run.playback !== 'play' || run.part !== part.id || began === null) return { value: null, until: null };
  const active = between(began, at) - run.paused;
  const all = captions(part, milliseconds(Math.max(0, part.duration + run.added)));
  const value = all.findLast(({ from, to }) => from <= active && active < to)?.caption ?? null;
  const turns = all.flatMap(({ from, to }) => [from, to]).filter((moment) => moment > active);
  const next = turns.reduce((first, moment) => Math.min(first, moment), Number.POSITIVE_INFINITY);
  return { value, until: next === Number.POSITIVE_INFINITY ? null : after(began, milliseconds(run.paused + next)) };
}
