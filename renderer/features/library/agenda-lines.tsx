import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** One part as the agenda shows it: `word` is its title, spans in shares of the whole line, 0 to 1. */
export interface AgendaLine {
  readonly id: string;
  readonly word: string;
  readonly part: Part;
  /** When it begins, from the beginning of the class. */
  readonly start: Milliseconds;
  readonly from: number;
  readonly within: number;
  /** What of it lies behind the end of the slot. */
  readonly beyond: number;
  readonly findings: number;
}

/** The parts in their order, each where it lies in the class: the line is as long as the slot, or as the parts where they take longer. */
export function agendaLines(plan: ClassPlan, findings: readonly Finding[], untitled: string): readonly AgendaLine[] {
  const planned = sum(plan.parts.map(({ duration }) => duration));
  const slot = plan.length ?? planned;
  const whole = Math.max(planned, slot, 1);
  let start = milliseconds(0);
  return plan.parts.map((part) => {
    const end = milliseconds(start + part.duration);
    const within = Math.max(0, Math.min(end, slot) - start);
    const line = {
      id: part.id,
      word: part.title.trim() === '' ? untitled : part.title,
      part,
      start,
      from: start / whole,
      within: within / whole,
      beyond: (part.duration - within) / whole,
      findings: findings.filter((finding) => finding.part === part.id).length,
    };
    start = end;
    return line;
  });
}
