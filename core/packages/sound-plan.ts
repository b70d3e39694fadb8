import { ZodError } from 'zod';
import { rampFaults } from '#core/breathing/own-pattern';
import { parsePatterns } from '#core/breathing/parse-patterns';
import type { ClassPlan, Part, RelaxationGuide } from '#core/curriculum/class-plan';
import type { FindingCode } from '#core/curriculum/finding';
import { lintClassPlan } from '#core/curriculum/lint';
import type { Milliseconds } from '#core/time/milliseconds';
import { day, hasSoundGuides, isWithin, longestTitle } from './sound-guides';

/** How many parts a class may have. */
export const mostParts = 200;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function isLength(span: Milliseconds): boolean {
  return span > 0 && span <= day;
}

/** The lengths between which a part may be changed, and those of its shorter versions. */
function areLengths({ duration, least, most, versions = [] }: Part): boolean {
  const shrinks = least === undefined || isWithin(least, 1, duration);
  const grows = most === undefined || isWithin(most, duration, day);
  return shrinks && grows && versions.length <= 10 && versions.every((one) => isWithin(one.duration, 1, duration));
}

/** Lengths and starts are kept by the ids of parts: one that every object answers to would be found where nothing is kept. */
function isPartId(id: string): boolean {
  return id.length <= longestTitle && !(id in {});
}

function isPart(part: Part): boolean {
  const { id, title, duration, lines = [], steps = [], versions = [] } = part;
  const shorter = versions.flatMap((one) => [...(one.lines ?? []), ...(one.steps ?? [])]);
  const timed = [...lines, ...steps, ...shorter];
  return (
    isPartId(id) &&
    title.length <= longestTitle &&
    isLength(duration) &&
    areLengths(part) &&
    hasSoundGuides(part) &&
    timed.every(({ at }) => isWithin(at, -day, day))
  );
}

/** What a plan would have to be to be one that a room can be opened with, in words for the log; null: it is. */
export function unsoundPlan({ title, length, parts, ...plan }: ClassPlan): string | null {
  if (title.length > longestTitle) return `a title of at most ${longestTitle} characters`;
  if (!language.test(plan.language)) return 'a language tag such as en or pt-BR';
  if (length !== undefined && !isLength(length)) return 'a length of up to a day';
  if (parts.length === 0 || parts.length > mostParts) return `1 to ${mostParts} parts`;
  const bad = parts.findIndex((part) => !isPart(part));
  return bad < 0 ? null : `parts[${bad}] with an id and times that a class can have`;
}

/** What a class with such a finding would do to the people in the room, or to the program, is not left to chance. */
const refusing: readonly FindingCode[] = ['part-id-repeated', 'partner-missing', 'partner-holds'];

/** Whether a class may come into the library, and what a person should be told about it. */
export interface Fitness {
  /** False: its parts can't be told apart, or its breathing is outside what we lead a room through. */
  readonly isFit: boolean;
  /** Each kind of finding once. */
  readonly findings: readonly FindingCode[];
}

/** The figures that a class file of our own may have: longer tension cramps, and shorter rests let nobody let go. Seconds. */
function isGentle({ groups, tense, release }: RelaxationGuide): boolean {
  const tensions = [tense, ...groups.map((group) => group.tense ?? tense)];
  return tensions.every((one) => isWithin(one, 2, 15)) && isWithin(release, 5, 90);
}

/** The same guard rails that hold for guides of our own, for the pattern of a guide and the partner that it names. */
function isGuarded({ breathing, relaxation }: Part): boolean {
  if (relaxation !== undefined && !isGentle(relaxation)) return false;
  if (breathing === undefined) return true;
  const { pattern, partner, ramp } = breathing;
  if (ramp !== undefined && rampFaults(pattern, ramp).length > 0) return false;
  const own = { ...pattern, optOut: partner?.id };
  try {
    parsePatterns(partner === undefined ? [own] : [own, { ...partner, optOut: undefined }]);
    return true;
  } catch (error) {
    if (error instanceof ZodError) return false;
    throw error;
  }
}

/** Whether a sound class from elsewhere is fit for the library. */
export function fitnessOf(plan: ClassPlan): Fitness {
  const findings = [...new Set(lintClassPlan(plan).map(({ code }) => code))];
  const isFit = !findings.some((code) => refusing.includes(code)) && plan.parts.every(isGuarded);
  return { isFit, findings };
}
