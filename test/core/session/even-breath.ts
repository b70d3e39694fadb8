import type { BreathingGuide } from '#core/curriculum/class-plan';
import type { AgendaPart } from '#core/session/agenda';
import { ledBreath } from '#core/session/led-breath';
import type { Run } from '#core/session/run';
import { milliseconds } from '#core/time/milliseconds';

/** A breath as long in as out. Milliseconds. */
export function evenBreath(leadIn: number, cycle: number): BreathingGuide {
  const half = cycle / 2000;
  const phases = [
    { kind: 'inhale', seconds: half },
    { kind: 'exhale', seconds: half },
  ] as const;
  return { pattern: { id: `even-${cycle}`, name: 'Even', phases, source: 'made up' }, leadIn: milliseconds(leadIn) };
}

/** Length of a cycle of the breath that a part leads in this class, milliseconds; null where it leads none. */
export function ledCycle(part: AgendaPart | undefined, { adapted }: Pick<Run, 'adapted'>): number | null {
  const guide = part === undefined ? null : ledBreath(part.breathing, adapted[part.id]);
  if (guide === null) return null;
  return guide.pattern.phases.reduce((total, phase) => total + phase.seconds * 1000, 0);
}
