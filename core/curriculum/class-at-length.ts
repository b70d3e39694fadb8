import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { ClassPlan, Part } from './class-plan';
import { partAtLength } from './part-at-length';

/** How long each part of a class is in another form of it, by part id, milliseconds; 0 leaves it out, none keeps it. */
export type PartLengths = Readonly<Record<string, Milliseconds>>;

function atLength(part: Part, length: Milliseconds): Part {
  if (length === part.duration) return part;
  const { least, most, versions, ...led } = partAtLength(part, [{ from: milliseconds(0), was: part.duration, length }]);
  const shorter = versions?.filter(({ duration }) => duration < length);
  return {
    ...led,
    ...(least === undefined ? {} : { least: milliseconds(Math.min(least, length)) }),
    ...(most === undefined ? {} : { most: milliseconds(Math.max(most, length)) }),
    ...(shorter === undefined || shorter.length === 0 ? {} : { versions: shorter }),
  };
}

/**
 * A class in another form: each part at its length there, led by the longest of its versions that fits, and parts of
 * length 0 left out. `length` is what the form is said to last, milliseconds.
 */
export function classAtLength(plan: ClassPlan, length: Milliseconds, parts: PartLengths): ClassPlan {
  return {
    ...plan,
    length,
    parts: plan.parts.flatMap((part) => {
      const wanted = parts[part.id] ?? part.duration;
      return wanted === 0 ? [] : [atLength(part, wanted)];
    }),
  };
}
