import { holds } from '#core/breathing/guard-rails';
import type { Pattern, Phase } from '#core/breathing/pattern';

/** What a step of a breath can be, as a person chooses it. */
export const stepKinds = ['inhale', 'sip', 'hold-full', 'exhale', 'hold-empty'] as const;

export type StepKind = (typeof stepKinds)[number];

/** One step while it is written; null seconds: what stands there is no number. */
export interface StepDraft {
  readonly key: number;
  readonly phase: Omit<Phase, 'seconds'>;
  readonly seconds: number | null;
}

/** A pattern while it is written. */
export interface PatternDraft {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly optOut: string | undefined;
  readonly steps: readonly StepDraft[];
}

export function draftOf({ id, name, source, optOut, phases }: Pattern): PatternDraft {
  const steps = phases.map(({ seconds, ...phase }, index) => ({ key: index, phase, seconds }));
  return { id, name, source, optOut, steps };
}

/** The pattern as far as it is written: steps without a number last nothing. */
export function patternOf({ steps, optOut, ...rest }: PatternDraft): Pattern {
  const phases = steps.map(({ phase, seconds }) => ({ ...phase, seconds: seconds ?? 0 }));
  const pattern = { ...rest, name: rest.name.trim(), phases };
  // Who needs no partner names none.
  return holds(pattern) && optOut !== undefined ? { ...pattern, optOut } : pattern;
}

export function kindOf({ kind, sip }: Omit<Phase, 'seconds'>): StepKind {
  return kind === 'inhale' && sip === true ? 'sip' : kind;
}

/** The same step as another kind. What the old kind alone had, such as a nostril, goes. */
export function asKind(step: StepDraft, kind: StepKind): StepDraft {
  return { ...step, phase: kind === 'sip' ? { kind: 'inhale', sip: true } : { kind } };
}

/** The draft with one more step: what comes after the last in a breath. */
export function withStep(draft: PatternDraft): PatternDraft {
  const key = Math.max(-1, ...draft.steps.map((step) => step.key)) + 1;
  const last = draft.steps.at(-1)?.phase.kind;
  const step: StepDraft =
    last === 'inhale' || last === 'hold-full'
      ? { key, phase: { kind: 'exhale' }, seconds: 5 }
      : { key, phase: { kind: 'inhale' }, seconds: 4 };
  return { ...draft, steps: [...draft.steps, step] };
}

/** The draft with the seconds of a pattern of the same steps. */
export function withSeconds(draft: PatternDraft, { phases }: Pattern): PatternDraft {
  return {
    ...draft,
    steps: draft.steps.map((step, index) => ({ ...step, seconds: phases[index]?.seconds ?? step.seconds })),
  };
}
