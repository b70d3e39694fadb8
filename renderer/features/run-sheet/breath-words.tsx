import { holds } from '#core/breathing/guard-rails';
import type { Pattern, Phase, Ramp } from '#core/breathing/pattern';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import type { Say } from '#ui/say';
import { timeText } from './span-text';

function phaseWords(say: Say, { kind, seconds, sip }: Phase): string {
  return say(`sheet.${sip === true ? 'sip' : kind}`, { seconds: Math.round(seconds * 10) / 10 });
}

function steps(say: Say, { phases }: Pattern): string {
  return phases.map((phase) => phaseWords(say, phase)).join(' · ');
}

function partnerWord(pattern: Pattern): 'sheet.without-holds' | 'sheet.gentler' {
  return holds(pattern) ? 'sheet.without-holds' : 'sheet.gentler';
}

function slowingDown({ from, to, overCycles }: Ramp) {
  return { from: Math.round(from * 10) / 10, to: Math.round(to * 10) / 10, cycles: overCycles };
}

/** A breath in words, so that it can be led by counting. */
export function breathWords(say: Say, guide: BreathingGuide): readonly string[] {
  const { pattern, partner, leadIn, ramp, cycles } = guide;
  if (pattern.phases.length === 0) return [say('sheet.free-breath')];
  return [
    ...(leadIn > 0 ? [say('sheet.settle', { time: timeText(leadIn) })] : []),
    say('sheet.breath', { steps: steps(say, pattern) }),
    ...(ramp === undefined ? [] : [say('sheet.slows-down', slowingDown(ramp))]),
    ...(cycles === undefined ? [] : [say('sheet.cycles', { count: cycles })]),
    ...(partner === undefined ? [] : [say(partnerWord(pattern), { steps: steps(say, partner) })]),
  ];
}
