import { z } from 'zod';
import { breathsPerMinute } from './pacing';
import type { Pattern, Phase } from './pattern';

/**
 * Our guard rails, in seconds. Peers allow up to 99 s; a room full of beginners is not asked for that.
 * @source our own recommendation; the longest common hold is the 7 s of 4-7-8 breathing
 */
const limits = {
  inhale: [1.5, 10],
  sip: [0.3, 1.5],
  exhale: [2, 16],
  'hold-full': [0.1, 8],
  'hold-empty': [0.1, 6],
} as const;

/** The slowest and fastest pace that is led, breaths a minute. */
const pace = [3, 15] as const;

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
    const [least, most] = limitsOf(phase);
    if (phase.seconds >= least && phase.seconds <= most) return;
    context.addIssue({
      code: 'custom',
      path: ['seconds'],
      message: `expected ${least} to ${most} s for ${phase.sip ? 'a sip' : phase.kind}, got ${phase.seconds}`,
    });
  });

const patternSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/),
    name: z.string().min(1),
    phases: z.array(phaseSchema).min(1).max(8),
    source: z.string().min(1),
    optOut: z.string().optional(),
  })
  .superRefine((pattern, context) => {
    const rate = breathsPerMinute(pattern);
    if (rate >= pace[0] && rate <= pace[1]) return;
    context.addIssue({
      code: 'custom',
      path: ['phases'],
      message: `expected ${pace[0]} to ${pace[1]} breaths a minute, got ${rate}`,
    });
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

function limitsOf(phase: Phase): readonly [number, number] {
  return phase.kind === 'inhale' && phase.sip ? limits.sip : limits[phase.kind];
}

function holds(pattern: Pattern): boolean {
  return pattern.phases.some((phase) => phase.kind === 'hold-full' || phase.kind === 'hold-empty');
}

function optOutFault(pattern: Pattern, byId: ReadonlyMap<string, Pattern>): string | undefined {
  if (pattern.optOut === undefined) return holds(pattern) ? 'expected the id of a partner without holds' : undefined;
  const partner = byId.get(pattern.optOut);
  if (!partner) return `there is no pattern ${pattern.optOut}`;
  return holds(partner) ? `its partner ${partner.id} holds too` : undefined;
}
