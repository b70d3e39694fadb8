import { holds } from '#core/breathing/guard-rails';
import { type PatternFault, patternFaults } from '#core/breathing/own-pattern';
import type { Pattern } from '#core/breathing/pattern';
import type { Say } from '#ui/say';
import { type PatternDraft, patternOf } from './pattern-draft';
import { leaningOn } from './pattern-partners';

/** What is wrong with a pattern while it is written, each in words for the place where it is mended. */
export interface PatternProblems {
  readonly name: string | undefined;
  readonly steps: string | undefined;
  readonly stepAt: (index: number) => string | undefined;
  readonly rate: string | undefined;
  readonly partner: string | undefined;
  readonly hasSome: boolean;
}

/** Looks a draft over beside all patterns that there are. */
export function problemsOf(draft: PatternDraft, all: readonly Pattern[], say: Say): PatternProblems {
  const others = all.filter(({ id }) => id !== draft.id);
  const pattern = patternOf(draft);
  const faults = patternFaults(pattern, others);
  const leaning = holds(pattern) ? leaningOn(pattern, others)[0] : undefined;
  const first = <Code extends PatternFault['code']>(code: Code) =>
    faults.find((fault): fault is Extract<PatternFault, { code: Code }> => fault.code === code);
  const isWhole = draft.steps.every(({ seconds }) => seconds !== null);
  const rate = first('rate');
  const hasPartner = !faults.some(({ code }) => code.startsWith('partner-'));
  return {
    name: first('name-missing') && say('patterns.fault.name'),
    steps: leaning
      ? say('patterns.fault.leaning', { name: leaning.name })
      : first('in-or-out-missing') && say('patterns.fault.in-and-out'),
    stepAt: (index) => {
      if (draft.steps[index]?.seconds === null) return say('patterns.fault.number');
      const fault = faults.find((one) => one.code === 'phase-length' && one.phase === index);
      return fault?.code === 'phase-length' ? say('patterns.fault.phase', { ...fault }) : undefined;
    },
    // Without all figures there is no pace to speak of.
    rate: isWhole && rate ? say('patterns.fault.rate', { ...rate }) : undefined,
    partner: hasPartner ? undefined : say('patterns.fault.partner'),
    hasSome: faults.length > 0 || !isWhole || leaning !== undefined,
  };
}
