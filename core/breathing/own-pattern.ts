import { hasBothWays, hasFairPace, holds, isWithin, mostPhases, paceBounds, phaseBounds } from './guard-rails';
import { breathsPerMinute } from './pacing';
import type { Pattern, Ramp } from './pattern';
import { cycleLength, cycleLengthAt, stretched } from './rate';

/** What keeps a pattern or a ramp from being led, with the figures that say it. */
export type PatternFault =
  | { readonly code: 'name-missing' }
  /** An id that another pattern has. */
  | { readonly code: 'id-taken' }
  /** No phase, or more than a pattern can have. */
  | { readonly code: 'phase-count'; readonly found: number; readonly least: number; readonly most: number }
  /** Nobody can breathe only in or only out. */
  | { readonly code: 'in-or-out-missing' }
  /** Seconds of one phase; 0 for the first. */
  | {
      readonly code: 'phase-length';
      readonly phase: number;
      readonly found: number;
      readonly least: number;
      readonly most: number;
    }
  /** Breaths a minute. */
  | { readonly code: 'rate'; readonly found: number; readonly least: number; readonly most: number }
  /** It holds the breath and names no partner that doesn't. */
  | { readonly code: 'partner-missing' }
  | { readonly code: 'partner-unknown' }
  | { readonly code: 'partner-holds' };

/**
 * The pattern at another pace (breaths a minute, above 0), each phase with the same share of it; a pattern without phases
 * stays as it is. Seconds are not rounded, so that the pace is exactly the one that was asked for.
 */
export function atRate(pattern: Pattern, breathsAMinute: number): Pattern {
  const own = cycleLength(pattern);
  return own > 0 ? stretched(pattern, cycleLengthAt(pattern, breathsAMinute) / own) : pattern;
}

/** What keeps a pattern of one's own from being led, beside all that there are; the pattern itself may be among them. */
export function patternFaults(pattern: Pattern, all: readonly Pattern[]): readonly PatternFault[] {
  const { id, name, phases } = pattern;
  const count = phases.length;
  return [
    ...(name.trim() === '' ? [{ code: 'name-missing' } as const] : []),
    ...(all.some((other) => other.id === id && other !== pattern) ? [{ code: 'id-taken' } as const] : []),
    ...(isWithin(count, [1, mostPhases])
      ? []
      : [{ code: 'phase-count', found: count, least: 1, most: mostPhases } as const]),
    ...(hasBothWays(pattern) ? [] : [{ code: 'in-or-out-missing' } as const]),
    ...paceFaults(pattern),
    ...partnerFaults(pattern, all),
  ];
}

/** What keeps a ramp from being led with a pattern: each end of it has to be within the guard rails, so all between is. */
export function rampFaults(pattern: Pattern, { from, to }: Ramp): readonly PatternFault[] {
  return [from, to].flatMap((rate) => paceFaults(atRate(pattern, rate)));
}

function paceFaults(pattern: Pattern): readonly PatternFault[] {
  const lengths = pattern.phases.flatMap((phase, index): readonly PatternFault[] => {
    const [least, most] = phaseBounds(phase);
    if (isWithin(phase.seconds, [least, most])) return [];
    return [{ code: 'phase-length', phase: index, found: phase.seconds, least, most }];
  });
  if (hasFairPace(pattern)) return lengths;
  const [least, most] = paceBounds;
  return [...lengths, { code: 'rate', found: breathsPerMinute(pattern), least, most }];
}

function partnerFaults(pattern: Pattern, all: readonly Pattern[]): readonly PatternFault[] {
  if (pattern.optOut === undefined) return holds(pattern) ? [{ code: 'partner-missing' }] : [];
  const partner = all.find(({ id }) => id === pattern.optOut);
  if (partner === undefined) return [{ code: 'partner-unknown' }];
  return holds(partner) ? [{ code: 'partner-holds' }] : [];
}
