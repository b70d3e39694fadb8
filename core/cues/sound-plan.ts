import type { LedPart } from '#core/curriculum/led-part';
import type { Run } from '#core/session/run';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Cue, SoundPlan, SpokenLine, Track } from './cue';
import { leadingCues, markingCues } from './part-cues';

/** What the sound of a part hangs on. */
export type Heard = Pick<Run, 'playback' | 'part' | 'partStartedAt' | 'paused' | 'added'>;

/** A part as it is led (see `partAsLed`) in a class as it stands. */
export interface SoundGround {
  readonly part: LedPart;
  readonly run: Heard;
  /** BCP 47 tag of the language in which lines are spoken. */
  readonly language: string;
}

/** Instants of session time: from the first on, and before the second. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Nothing is heard. */
const silence: SoundPlan = { cues: [], ambience: null, track: null, lines: [] };

interface Placing {
  readonly part: LedPart;
  readonly run: Heard;
  /** When the part began. */
  readonly began: Instant;
}

function placed({ run, began }: Placing, at: Milliseconds): Instant {
  return after(began, milliseconds(run.paused + at));
}

function isWithin(at: Instant, { from, to }: Window): boolean {
  return at >= from && at < to;
}

function cuesOf(placing: Placing, window: Window): readonly Cue[] {
  const { part, run, began } = placing;
  const length = milliseconds(Math.max(0, part.duration + run.added));
  // A hair wider than the window, which then decides: a rounding shall neither lose a breath nor give it twice.
  const [from, to] = [window.from - began - run.paused - 1, window.to - began - run.paused + 1];
  return [...markingCues(part, length), ...leadingCues(part, length, { from, to })]
    .map(({ name, sound, at, level, leads }) => ({
      // A breath that was cut by a rest begins again, and has to be heard again: the rest is in its name.
      id: `${began}/${part.id}/${name}${leads ? `/${run.paused}` : ''}`,
      sound,
      at: placed(placing, at),
      ...(level === 1 ? {} : { level }),
    }))
    .filter(({ at }) => isWithin(at, window))
    .toSorted((one, other) => one.at - other.at);
}

/** A recording goes on after a rest where it stood, so that each rest makes another playing of it. */
function trackOf(placing: Placing, { from: opens, to: closes }: Window): Track | null {
  const { part, run, began } = placing;
  const recording = part.sound?.recording;
  if (recording === undefined) return null;
  const { media, at, length } = recording;
  const from = placed(placing, at);
  if (from >= closes || after(from, length) <= opens) return null;
  return { id: `${began}/${part.id}/track/${media}/${at}/${run.paused}`, media, from, length };
}

function linesOf(placing: Placing, language: string, window: Window): readonly SpokenLine[] {
  const { part, began } = placing;
  // Nobody speaks into a recording.
  if (part.sound?.spoken !== true || part.sound.recording !== undefined) return [];
  return (part.lines ?? [])
    .map(({ at, text }, index) => ({
      id: `${began}/${part.id}/line/${index}`,
      text,
      language,
      at: placed(placing, at),
    }))
    .filter(({ at }) => isWithin(at, window));
}

/**
 * All that is to be heard of a running part: the cues and spoken lines that are due in a window, in order, the recording if
 * any of it falls into the window, and the ambience of the part. Windows that touch lose no cue and give none twice. Nothing
 * sounds while the class waits, rests or is over, nor when another part runs.
 */
export function soundPlan({ part, run, language }: SoundGround, window: Window): SoundPlan {
  const began = run.partStartedAt;
  if (run.playback !== 'play' || run.part !== part.id || began === null) return silence;
  const placing = { part, run, began };
  return {
    cues: cuesOf(placing, window),
    ambience: part.sound?.ambience ?? null,
    track: trackOf(placing, window),
    lines: linesOf(placing, language, window),
  };
}
