import { useState } from 'react';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** One part as the agenda shows it: `word` is its title, spans in shares of the whole line, 0 to 1. */
export interface AgendaLine {
  readonly id: string;
  readonly word: string;
  readonly kind: Part['kind'];
  readonly isPractice: boolean;
  readonly duration: Milliseconds;
  /** When it begins, from the beginning of the class. */
  readonly start: Milliseconds;
  readonly from: number;
  readonly within: number;
  /** What of it lies behind the end of the slot. */
  readonly beyond: number;
  readonly findings: number;
}

const facts = [
  'id',
  'word',
  'kind',
  'isPractice',
  'duration',
  'start',
  'from',
  'within',
  'beyond',
  'findings',
] as const;

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
      kind: part.kind,
      isPractice: part.practice,
      duration: part.duration,
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

/** Lines that look as they did stay the very same, and so do all of them together where none has changed. */
export function heldLines(before: readonly AgendaLine[], lines: readonly AgendaLine[]): readonly AgendaLine[] {
  const known = new Map(before.map((line) => [line.id, line]));
  const held = lines.map((line) => {
    const old = known.get(line.id);
    return old !== undefined && facts.every((fact) => Object.is(old[fact], line[fact])) ? old : line;
  });
  return held.length === before.length && held.every((line, place) => line === before[place]) ? before : held;
}

/** The same lines as long as they look the same: most letters that are typed into a part change nothing of its agenda. */
export function useHeldLines(lines: readonly AgendaLine[]): readonly AgendaLine[] {
  const [before, hold] = useState(lines);
  const held = heldLines(before, lines);
  if (held !== before) hold(held);
  return held;
}
