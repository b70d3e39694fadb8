import { pacing } from '#core/breathing/pacing';
import { milliseconds, sum } from '#core/time/milliseconds';
import type { ClassPlan, Part, PartVersion } from './class-plan';
import type { Finding } from './finding';
import { lintMarks } from './lint-time';
import { closest } from './part-at-length';

/** From "gives way last" to "gives way first". */
const priorities = [1, 5] as const;

/** Rounding of decimal minutes, milliseconds. */
const rounding = 0.5;

/** What lines and steps need to be said one after the other; the longer of the two lists counts, milliseconds. */
function needed({ lines = [], steps = [] }: Pick<PartVersion, 'lines' | 'steps'>): number {
  return Math.max(lines.length, steps.length) * closest;
}

function lintVersion(part: Part, version: PartVersion, index: number): readonly Finding[] {
  const where = { part: part.id, field: `versions[${index}]` };
  const { duration, lines = [], steps = [] } = version;
  return [
    ...(duration >= part.duration
      ? [{ code: 'version-not-shorter', ...where, found: duration, limit: part.duration } as const]
      : []),
    ...(needed(version) > duration
      ? [{ code: 'lines-too-many', ...where, found: duration, limit: needed(version) } as const]
      : []),
    ...lintMarks({ ...part, duration }, `versions[${index}].lines`, lines),
    ...lintMarks({ ...part, duration }, `versions[${index}].steps`, steps),
  ];
}

/** The length below which a part has no content that fits, and what is said of one that goes below it. */
function floorOf(part: Part): { readonly code: 'lines-too-many' | 'version-too-long'; readonly limit: number } {
  const shortest = (part.versions ?? []).toSorted((one, other) => one.duration - other.duration)[0];
  return shortest === undefined
    ? { code: 'lines-too-many', limit: needed(part) }
    : { code: 'version-too-long', limit: shortest.duration };
}

function lintLeast(part: Part): readonly Finding[] {
  const { least, duration, breathing } = part;
  if (least === undefined) return [];
  const where = { part: part.id, field: 'least', found: least };
  const { code, limit } = floorOf(part);
  const { leadIn = 0, cycle = 0 } = breathing === undefined ? {} : pacing(breathing, duration);
  const breath = leadIn + cycle;
  return [
    ...(least > duration ? [{ code: 'least-above-planned', ...where, limit: duration } as const] : []),
    ...(least < limit ? [{ code, ...where, limit }] : []),
    ...(least < breath ? [{ code: 'least-below-breath', ...where, limit: breath } as const] : []),
  ];
}

function lintMost({ id, most, duration }: Part): readonly Finding[] {
  return most !== undefined && most < duration
    ? [{ code: 'most-below-planned', part: id, field: 'most', found: most, limit: duration }]
    : [];
}

function lintPriority({ id, priority }: Part): readonly Finding[] {
  if (priority === undefined) return [];
  const [first, last] = priorities;
  const limit = Math.min(last, Math.max(first, Math.round(priority)));
  return priority === limit ? [] : [{ code: 'priority-unknown', part: id, field: 'priority', found: priority, limit }];
}

/** Faults in how far a part may shrink or stretch, and in its shorter versions. */
export function lintLengths(part: Part): readonly Finding[] {
  return [
    ...lintLeast(part),
    ...lintMost(part),
    ...lintPriority(part),
    ...(part.versions ?? []).flatMap((version, index) => lintVersion(part, version, index)),
  ];
}

/** A class that takes longer than it promises even with each part at its shortest: no fit can bring it to its end. */
export function lintLeastLength({ length, parts }: ClassPlan): readonly Finding[] {
  // Where no part may shrink the sum of the planned lengths has told it already.
  if (parts.every(({ least }) => least === undefined)) return [];
  const found = sum(parts.map(({ least, duration }) => milliseconds(Math.min(duration, least ?? duration))));
  return length !== undefined && found > length + rounding
    ? [{ code: 'least-exceeds-length', part: null, field: null, found, limit: length }]
    : [];
}
