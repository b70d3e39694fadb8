import { breathsPerMinute } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import type { Say } from '#ui/say';

/** A breath in figures: `4 · 6 s, 6 a minute`. */
export function figureOf(pattern: Pattern, say: Say): string {
  if (pattern.phases.length === 0) return say('patterns.natural');
  const phases = pattern.phases.map(({ seconds }) => say('patterns.number', { value: seconds })).join(' · ');
  return say('patterns.figure', { phases, rate: breathsPerMinute(pattern) });
}
