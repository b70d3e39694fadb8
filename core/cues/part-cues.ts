import { breathAt, type Pacing, pacing, pacingEnd } from '#core/breathing/pacing';
import type { LedBreath, LedPart } from '#core/curriculum/led-part';
import { relaxationEnd, relaxationStarts, relaxing } from '#core/curriculum/relaxing';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import type { Sound } from './cue';

/** A sound placed in active time of its part; `name` tells it from every other sound of that part. */
export interface PlacedCue {
  readonly name: string;
  readonly sound: Sound;
  readonly at: Milliseconds;
  readonly level: number;
  /** True: it leads a breath or a tension, and is heard again where that begins again after a rest. */
  readonly leads: boolean;
}

/** A stretch of a part: active time from the first on, and before the second, milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const start = milliseconds(0);

/** How the name of a second strike ends: it is the bell that was struck before it. */
export const again = '/again';

/** A second strike falls into the first one's ringing, and is softer, so that the two are one bell. */
const secondStrike = { later: seconds(2.5), level: 0.7 };

/** A bell in between tells the time to those who listen for it and leaves the others where they are. */
const between = 0.5;

interface Bell {
  readonly name: string;
  readonly at: Milliseconds;
  readonly strikes: number;
}

function struck({ name, at, strikes }: Bell): readonly PlacedCue[] {
  const first = { name, sound: 'bell', at, level: 1, leads: false } as const;
  if (strikes < 2) return [first];
  const later = milliseconds(at + secondStrike.later);
  return [first, { ...first, name: `${name}${again}`, at: later, level: secondStrike.level }];
}

/** By its moment: a breath that is laid out otherwise is another one, and is heard. */
function led(sound: Sound, at: Milliseconds): PlacedCue {
  return { name: `${sound}/${Math.round(at)}`, sound, at, level: 1, leads: true };
}

/** A hair behind the beginning of a phase, so that its moment is in it whatever the rounding, milliseconds. */
const hair = 0.001;

/** The phases that begin in a stretch, one after the other: never those of a whole part, which may be many. */
function breaths(paced: Pacing, { from, to }: Stretch): readonly PlacedCue[] {
  const cues: PlacedCue[] = [];
  let at = Math.max(from, paced.leadIn);
  for (;;) {
    const breath = breathAt(paced, milliseconds(at + hair));
    if (breath.stage !== 'breathing' || breath.phaseStart >= to) return cues;
    const { kind, phaseStart, phaseLength } = breath;
    if ((kind === 'inhale' || kind === 'exhale') && phaseStart >= from) cues.push(led(kind, phaseStart));
    at = phaseStart + phaseLength;
  }
}

function breathsOf({ turnsFrom, ...guide }: LedBreath, length: Milliseconds, within: Stretch): readonly PlacedCue[] {
  const old = turnsFrom?.guide ?? null;
  const before = old === null || turnsFrom === undefined ? [] : breaths(pacing(old, turnsFrom.at), within);
  return [...before, ...breaths(pacing(guide, length), within)];
}

function leads({ breathing, relaxation }: LedPart, length: Milliseconds, within: Stretch): readonly PlacedCue[] {
  if (breathing !== undefined) return breathsOf(breathing, length, within);
  if (relaxation === undefined) return [];
  return relaxationStarts(relaxing(relaxation, length))
    .filter(({ at }) => at >= within.from && at < within.to)
    .map(({ kind, at }) => led(kind, at));
}

interface LedEnd {
  readonly at: Milliseconds;
  /** Changes with what was led. */
  readonly name: string;
}

/** By its moment, as a breath is: one that is led after another may have as many cycles, and ends with a bell of its own. */
function endAt(at: Milliseconds): LedEnd {
  return { at, name: `bell/end/${Math.round(at)}` };
}

/** When what a part leads is over; null where it leads nothing. */
function ledEnd({ breathing, relaxation }: LedPart, length: Milliseconds): LedEnd | null {
  if (breathing !== undefined) {
    const paced = pacing(breathing, length);
    return paced.cycles === 0 ? null : endAt(pacingEnd(paced));
  }
  if (relaxation === undefined) return null;
  const relaxed = relaxing(relaxation, length);
  return relaxed.groups.length === 0 ? null : endAt(relaxationEnd(relaxed));
}

/** True where people begin to practise, so that a bell opens the part unless it says otherwise. */
function opens({ practice, kind }: LedPart): boolean {
  return practice || kind === 'guided' || kind === 'breathing' || kind === 'relaxation';
}

/** A recording guides by itself: no tone and no bell in between falls into it. */
function isUnder({ sound }: LedPart, at: Milliseconds): boolean {
  const recording = sound?.recording;
  return recording !== undefined && at >= recording.at && at < recording.at + recording.length;
}

/**
 * The tones of the breath or the relaxation that a part of a length (milliseconds) leads and that begin in a stretch of it,
 * in order; none where the part wants none.
 */
export function leadingCues(part: LedPart, length: Milliseconds, within: Stretch): readonly PlacedCue[] {
  if (part.sound?.breathTones === false) return [];
  return leads(part, length, within).filter(({ at }) => !isUnder(part, at));
}

/**
 * The bells of a part of a length (milliseconds), and the chime when its time is used up. A bell at the end rings where what
 * the part leads is over; where it leads nothing it rings instead of the chime.
 */
export function markingCues(part: LedPart, length: Milliseconds): readonly PlacedCue[] {
  const bells = part.sound?.bells;
  const strikes = bells?.strikes ?? 1;
  const end = ledEnd(part, length);
  const endsByBell = bells?.end ?? end !== null;
  const inBetween = (bells?.at ?? []).filter((at) => at < length && !isUnder(part, at));
  return [
    ...((bells?.start ?? opens(part)) ? struck({ name: 'bell/start', at: start, strikes }) : []),
    ...inBetween.map((at) => ({ name: `bell/at/${at}`, sound: 'bell' as const, at, level: between, leads: false })),
    ...(endsByBell && end !== null ? struck({ ...end, strikes }) : []),
    // The length is in the name: time that is added after the part's end ends with a sound of its own.
    ...(endsByBell && end === null
      ? struck({ name: `bell/over/${length}`, at: length, strikes })
      : [{ name: `chime/${length}`, sound: 'chime' as const, at: length, level: 1, leads: false }]),
  ];
}
