import type { Cue, Sound } from '#core/cues/cue';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { closeAudioContext, openAudioContext } from './audio-context';
import { CueQueue } from './cue-queue';
import { MovingPicture } from './moving-picture';
import { OutputStamps } from './output-stamps';
import { openTickEar } from './tick-ear';

/** How well sound and picture keep together on this computer, up to where it hands them to its loudspeaker and its display. */
export interface TimingReport {
  /** When a sound is heard the picture is at most so far from it, 95 times of 100. */
  readonly pictureToSound: Milliseconds;
  /** How much later against the clock the last sounds are than the first; negative: earlier. */
  readonly drift: Milliseconds;
  /** How many sounds were heard of how many. */
  readonly cues: number;
  readonly planned: number;
}

const planned = 20;
const every = 250;
/** The first tick comes after this: the first buffer has to be out before anything can be placed. Milliseconds. */
const headStart = 900;
/** What was sent is heard by then, milliseconds. */
const tail = 700;
/** As the player does. */
const settleEvery = 250;
/** A browser that waits for a click leaves a resume unanswered. */
const patience = 1000;

/**
 * Plays ticks that nobody hears through the queue that plays all cues, and moves a picture as breaths are moved; listens in the
 * audio thread, and looks at each frame. Takes some 7 s. Null where sound sleeps or there is none, or where the page is not to be
 * seen: then there is nothing to be said.
 */
export async function selfTest(now: () => Instant): Promise<TimingReport | null> {
  const context = opened();
  if (context === null) return null;
  try {
    await Promise.race([context.resume(), wait(patience)]);
    return context.state === 'running' ? await measured(context, now) : null;
  } catch (cause) {
    console.error('The timing could not be tested.', cause);
    return null;
  } finally {
    closeAudioContext();
  }
}

function opened(): AudioContext | null {
  try {
    return openAudioContext();
  } catch {
    // The player has told of it.
    return null;
  }
}

async function measured(context: AudioContext, now: () => Instant): Promise<TimingReport | null> {
  const ear = await openTickEar(context);
  const stamps = new OutputStamps(context);
  const queue = new CueQueue({ context, outs: () => ear.node, buffers: ticks(context), now });
  const begun = now();
  const cues = Array.from({ length: planned }, (_, index): Cue => {
    const at = after(begun, milliseconds(headStart + index * every));
    return { id: `timing-${begun}-${index}`, sound: 'bell', at };
  });
  const length = headStart + planned * every + tail;
  const picture = new MovingPicture(begun, length, now);
  const settling = setInterval(() => queue.settle(), settleEvery);
  try {
    queue.plan(cues);
    await wait(length);
    const ahead = now() - performance.now();
    const heard = ear.heard().flatMap((frame) => {
      const time = stamps.timeOf(frame);
      return time === null ? [] : [time];
    });
    return reportOf(heard, { cues, picture, ahead });
  } finally {
    clearInterval(settling);
    queue.clear();
    picture.close();
    stamps.close();
    ear.close();
  }
}

interface Meant {
  readonly cues: readonly Cue[];
  readonly picture: MovingPicture;
  /** Session time less performance time. */
  readonly ahead: number;
}

/** `heard`: performance times, in order. */
function reportOf(heard: readonly number[], { cues, picture, ahead }: Meant): TimingReport | null {
  const both = cues.flatMap(({ at }) => {
    const time = heard.find((one) => Math.abs(one + ahead - at) < every / 2);
    const shown = time === undefined ? null : picture.shownAt(time);
    return time === undefined || shown === null ? [] : [{ late: time + ahead - at, apart: Math.abs(shown - at) }];
  });
  if (both.length < planned / 2) return null;
  const third = Math.floor(both.length / 3);
  const lateness = (some: typeof both): number =>
    share(
      some.map(({ late }) => late),
      0.5,
    );
  return {
    pictureToSound: milliseconds(
      share(
        both.map(({ apart }) => apart),
        0.95,
      ),
    ),
    drift: milliseconds(lateness(both.slice(-third)) - lateness(both.slice(0, third))),
    cues: both.length,
    planned,
  };
}

/** The value that such a share of all (0 to 1) doesn't exceed. */
function share(values: readonly number[], of: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(of * sorted.length) - 1] ?? 0;
}

/** A tick that is at its loudest with its first sample, in place of every sound. */
function ticks(context: AudioContext): Readonly<Record<Sound, AudioBuffer>> {
  const length = Math.round(0.002 * context.sampleRate);
  const tick = new AudioBuffer({ length, sampleRate: context.sampleRate });
  tick.copyToChannel(new Float32Array(length).fill(0.5), 0);
  return { bell: tick, inhale: tick, exhale: tick, chime: tick, tense: tick, release: tick };
}

function wait(span: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, span));
}
