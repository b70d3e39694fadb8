import { pacing } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import { sum } from '#core/time/milliseconds';
import type { ClassPlan, Part } from './class-plan';
import type { Finding } from './finding';

/** The least share of a class that is practice, 0 to 1. */
const leastPractice = 0.2;

function holds(pattern: Pattern): number {
  return pattern.phases.filter(({ kind }) => kind === 'hold-full' || kind === 'hold-empty').length;
}

/** The natural breath is paced by nobody. */
function isPaced({ breathing }: Part): boolean {
  return breathing !== undefined && breathing.pattern.phases.length > 0;
}

/** Too little practice for the length of the class. */
export function lintPractice(plan: ClassPlan): readonly Finding[] {
  const all = sum(plan.parts.map((part) => part.duration));
  const practised = sum(plan.parts.filter((part) => part.practice).map((part) => part.duration));
  const found = all > 0 ? practised / all : 0;
  return found < leastPractice
    ? [{ code: 'practice-share-low', part: null, field: null, found, limit: leastPractice }]
    : [];
}

/**
 * What a part owes to the people in it: a choice before each practice, each relaxation and each breath that is paced, a
 * partner without holds wherever the breath is held, and time for at least one breath.
 */
export function lintCare(part: Part): readonly Finding[] {
  const missing = { part: part.id, found: 0, limit: 1 };
  const findings: Finding[] = [];
  const asksOfPeople = part.practice || part.relaxation !== undefined || isPaced(part);
  if (asksOfPeople && !part.choice?.trim()) findings.push({ code: 'choice-missing', field: 'choice', ...missing });
  if (part.breathing === undefined) return findings;
  const { pattern, partner } = part.breathing;
  if (holds(pattern) > 0 && partner === undefined) {
    findings.push({ code: 'partner-missing', field: 'breathing.partner', ...missing });
  }
  if (partner !== undefined && holds(partner) > 0) {
    findings.push({
      code: 'partner-holds',
      part: part.id,
      field: 'breathing.partner',
      found: holds(partner),
      limit: 0,
    });
  }
  if (isPaced(part) && pacing(part.breathing, part.duration).cycles < 1) {
    findings.push({ code: 'no-breath-fits', field: 'breathing.leadIn', ...missing });
  }
  return findings;
}
