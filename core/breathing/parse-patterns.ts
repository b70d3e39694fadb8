import { z } from 'zod';
import { hasBothWays, hasFairPace, holds, isWithin, mostPhases, paceBounds, phaseBounds } from './guard-rails';
import { breathsPerMinute } from './pacing';
import type { Pattern } from './pattern';

const phaseSchema = z
  .strictObject({
    kind: z.enum(['inhale', 'hold-full', 'exhale', 'hold-empty']),
    seconds: z.number(),
    level: z.number().min(0).max(1).optional(),
    sip: z.boolean().optional(),
    route: z.enum(['nose', 'mouth', 'pursed-lips']).optional(),
    side: z.enum(['left', 'right']).optional(),
  })
  .superRefine((phase, context) => {
    const bounds = phaseBounds(phase);
    if (isWithin(phase.seconds, bounds)) return;
    context.addIssue({
      code: 'custom',
      path: ['seconds'],
      message: `expected ${bounds.join(' to ')} s for ${phase.sip ? 'a sip' : phase.kind}, got ${phase.seconds}`,
    });
  });

const patternSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+([-._][a-z0-9]+)*$/),
    name: z.string().min(1),
    phases: z.array(phaseSchema).max(mostPhases),
    source: z.string().min(1),
    optOut: z.string().optional(),
  })
  .superRefine((pattern, context) => {
    if (hasFairPace(pattern)) return;
    context.addIssue({
      code: 'custom',
      path: ['phases'],
      message: `expected ${paceBounds.join(' to ')} breaths a minute, got ${breathsPerMinute(pattern)}`,
    });
  });

const ownSchema = patternSchema.refine(hasBothWays, {
  path: ['phases'],
  message: 'expected at least one inhale and one exhale',
});

const patternsSchema = z.array(patternSchema).superRefine((patterns, context) => {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  if (byId.size < patterns.length) context.addIssue({ code: 'custom', message: 'expected every id once' });
  for (const [index, pattern] of patterns.entries()) {
    const fault = optOutFault(pattern, byId);
    if (fault) context.addIssue({ code: 'custom', path: [index, 'optOut'], message: `${pattern.id}: ${fault}` });
  }
});

/**
 * Reads a list of patterns. Throws a ZodError that names every fault: a phase or pace outside the guard rails, an id
 * that is there twice, a pattern that holds without a partner, a partner that holds or doesn't exist.
 */
export function parsePatterns(json: unknown): readonly Pattern[] {
  return patternsSchema.parse(json);
}

/**
 * Reads one pattern of somebody's own. Throws a ZodError that names every fault: no inhale or no exhale, a phase or pace outside the guard
 * rails, a field that nobody knows. Its partner is asked for by `patternFaults`, which knows the others.
 */
export function parsePattern(json: unknown): Pattern {
  return ownSchema.parse(json);
}

function optOutFault(pattern: Pattern, byId: ReadonlyMap<string, Pattern>): string | undefined {
  if (pattern.optOut === undefined) return holds(pattern) ? 'expected the id of a partner without holds' : undefined;
  const partner = byId.get(pattern.optOut);
  if (!partner) return `there is no pattern ${pattern.optOut}`;
  return holds(partner) ? `its partner ${partner.id} holds too` : undefined;
}
