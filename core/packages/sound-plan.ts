import type { ClassPlan, Part } from '#core/curriculum/class-plan';
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
