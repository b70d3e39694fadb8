import type { Pattern } from '#core/breathing/pattern';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { BreathingGuide, Part, PartSound, PictureRef, RelaxationGuide } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { isDocumentId } from './document-id';

/** No part of a class is longer than a day. */
export const day = minutes(24 * 60);

/** The end of the year 9999: with ten years added a calendar can still tell it. */
const lastInstant = 253_402_300_799_999;

/** True for a moment that a calendar can tell. */
export function isMoment(at: Instant): boolean {
  return at >= 0 && at <= lastInstant;
}

/** Longest titles and ids, characters. */
export const longestTitle = 300;

/** Shorter and longer than any breath; a phase of next to nothing would be led a billion times in one part. */
const [shortestPhase, longestPhase] = [seconds(0.1), seconds(600)];

const mostGroups = 20;
const mostBells = 100;
const mostCycles = 1_000_000;

/** True for a span from one length to another, milliseconds, both included. */
export function isWithin(span: number, from: number, to: number): boolean {
  return span >= from && span <= to;
}

/** A pattern without phases is the natural breath. */
function arePhases({ phases }: Pattern): boolean {
  const fit = phases.every((phase) => isWithin(seconds(phase.seconds), shortestPhase, longestPhase));
  return fit && phases.length <= 8;
}

type Led = Omit<BreathingGuide, 'leadIn'>;

function isLed({ pattern, partner, cycles }: Led): boolean {
  const counted = cycles === undefined || cycles <= mostCycles;
  return counted && arePhases(pattern) && (partner === undefined || arePhases(partner));
}

function isGuide(guide: BreathingGuide): boolean {
  return isLed(guide) && isWithin(guide.leadIn, 0, day);
}

function isTime(length: number | undefined): boolean {
  return length === undefined || isWithin(seconds(length), shortestPhase, longestPhase);
}

function isRelaxation({ groups, tense, release, rounds, leadIn }: RelaxationGuide): boolean {
  const counted = isWithin(groups.length, 1, mostGroups) && isWithin(rounds, 1, 2) && isWithin(leadIn, 0, day);
  const named = groups.every(({ name, how = '' }) => name.length <= longestTitle && how.length <= longestTitle);
  return counted && named && [tense, release, ...groups.map((group) => group.tense)].every(isTime);
}

function isPicture({ media, alt }: PictureRef): boolean {
  return isDocumentId(media) && alt.length <= longestTitle;
}

type Recording = NonNullable<PartSound['recording']>;

function isRecording({ media, title, at, length }: Recording): boolean {
  return isDocumentId(media) && title.length <= longestTitle && isWithin(at, 0, day) && isWithin(length, 1, day);
}

function areBells(at: readonly Milliseconds[]): boolean {
  return at.length <= mostBells && at.every((one) => isWithin(one, 0, day));
}

function isSound({ bells, recording }: PartSound): boolean {
  return areBells(bells?.at ?? []) && (recording === undefined || isRecording(recording));
}

/** True for a part whose breath, relaxation, picture and sound have figures that a class can have. */
export function hasSoundGuides({ breathing, relaxation, picture, sound }: Part): boolean {
  return (
    (breathing === undefined || isGuide(breathing)) &&
    (relaxation === undefined || isRelaxation(relaxation)) &&
    (picture === undefined || isPicture(picture)) &&
    (sound === undefined || isSound(sound))
  );
}

/** True for a change of how a part is led that has figures that a class can have. */
export function isSoundAdaptation({ breathing, recording, picture }: Adaptation): boolean {
  return (
    (breathing === undefined || isLed(breathing)) &&
    (recording === undefined || recording === null || isRecording(recording)) &&
    (picture === undefined || picture === null || isPicture(picture))
  );
}

/** True where a picture can be shown by what a session says of it. */
export function isSoundPicture(picture: PictureRef | undefined): boolean {
  return picture === undefined || isPicture(picture);
}
