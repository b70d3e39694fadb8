import type { ClassPlan } from '#core/curriculum/class-plan';
import type { AsRun, PartAsRun } from '#core/session/as-run';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';
import type { Say } from '#ui/say';
import { lengthText } from './clock-text';

/** One line of the table that says how long each part took. */
export interface ReportRow {
  readonly id: string;
  readonly title: string;
  readonly planned: string;
  readonly took: string;
  readonly difference: string;
  /** What else is to be said of it. */
  readonly remarks: readonly string[];
}

/** A length against the planned one, to the second. */
function differenceText(planned: Milliseconds, took: Milliseconds, say: Say): string {
  const seconds = Math.floor(took / 1000) - Math.floor(planned / 1000);
  if (seconds === 0) return say('report.same');
  const length = lengthText(milliseconds(Math.abs(seconds) * 1000));
  return say(seconds > 0 ? 'report.longer' : 'report.shorter', { length });
}

function remarksOf({ planned, given, stood, visits, held }: PartAsRun, say: Say): readonly string[] {
  if (held === 'elsewhere') return [say('report.elsewhere')];
  if (held === 'left-out') return [];
  return [
    ...(given === planned ? [] : [say('report.fitted', { length: lengthText(given) })]),
    ...(stood < 1000 ? [] : [say('report.stood', { length: lengthText(stood) })]),
    ...(visits < 2 ? [] : [say('report.visits', { count: visits })]),
  ];
}

/** The parts of a class as the table shows them, in the order of the plan. */
export function reportRows({ parts }: AsRun, plan: Pick<ClassPlan, 'parts'>, say: Say): readonly ReportRow[] {
  const titles = new Map(plan.parts.map(({ id, title }) => [id, title]));
  return parts.map((part) => ({
    id: part.part,
    title: titles.get(part.part) ?? part.part,
    planned: lengthText(part.planned),
    took: part.took === null ? say('report.left-out') : lengthText(part.took),
    difference: part.took === null ? '' : differenceText(part.planned, part.took, say),
    remarks: remarksOf(part, say),
  }));
}

/** All parts together; those that were left out are planned and took nothing. */
export function wholeRow({ parts }: AsRun, say: Say): Omit<ReportRow, 'id' | 'remarks'> {
  const planned = sum(parts.map((part) => part.planned));
  const took = sum(parts.map((part) => part.took ?? milliseconds(0)));
  const difference = differenceText(planned, took, say);
  return { title: say('report.whole'), planned: lengthText(planned), took: lengthText(took), difference };
}
