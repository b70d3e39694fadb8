import { milliseconds, minutes, sum } from '#core/time/milliseconds';
import type { ClassPlan, Part, TimedLine } from './class-plan';
import type { Finding } from './finding';

const wholeMinute = minutes(1);
/** Sums of decimal minutes may be off by less than a millisecond. */
const rounding = milliseconds(0.5);

/** Faults in how a class adds up: a sum that isn't whole minutes, or isn't the length that the class promises. */
export function lintLength(plan: ClassPlan): readonly Finding[] {
  const found = sum(plan.parts.map((part) => part.duration));
  const nearest = minutes(Math.round(found / wholeMinute));
  const whole = Math.abs(found - nearest) < rounding;
  const kept = plan.length === undefined || Math.abs(found - plan.length) < rounding;
  return [
    ...(whole ? [] : [{ code: 'not-whole-minutes', part: null, field: null, found, limit: nearest } as const]),
    ...(kept ? [] : [{ code: 'length-differs', part: null, field: null, found, limit: plan.length ?? found } as const]),
  ];
}

/** Marks of one list, named by its field, that come after the part is over or not after the one before. */
export function lintMarks(
  part: Pick<Part, 'id' | 'duration'>,
  field: string,
  marks: readonly TimedLine[],
): readonly Finding[] {
  return marks.flatMap(({ at }, index): readonly Finding[] => {
    const where = { part: part.id, field: `${field}[${index}]`, found: at };
    const before = marks[index - 1];
    return [
      ...(at < 0 || at >= part.duration ? [{ code: 'line-outside', ...where, limit: part.duration } as const] : []),
      ...(before !== undefined && at <= before.at
        ? [{ code: 'line-out-of-order', ...where, limit: before.at } as const]
        : []),
    ];
  });
}

/** Lines and steps that come after their part is over, or not after the one before. */
export function lintMoments(part: Part): readonly Finding[] {
  return [...lintMarks(part, 'lines', part.lines ?? []), ...lintMarks(part, 'steps', part.steps ?? [])];
}
