import { z } from 'zod';

const segment = z.object({
  id: z.string(),
  start: z.number(),
  duration: z.number(),
  end: z.enum(['duration', 'wall']).default('duration'),
  linked: z.boolean().default(true),
  warnAt: z.number().optional(),
  dangerAt: z.number().optional(),
  warnFraction: z.number().optional(),
  dangerFraction: z.number().optional(),
});

const expectations = z.record(z.string(), z.unknown());

const step = z.object({
  t: z.number(),
  day: z.number().default(0),
  do: z.string(),
  id: z.string().optional(),
  ms: z.number().optional(),
  by: z.number().optional(),
  n: z.number().optional(),
  every: z.number().optional(),
  sleptMs: z.number().optional(),
  expect: expectations.optional(),
  ours: expectations.optional(),
});

const play = z.object({
  agenda: z.array(segment).optional(),
  duration: z.number().optional(),
  steps: z.array(step),
});

const scenario = z.object({
  id: z.string(),
  title: z.string().default(''),
  needs: z.array(z.string()).default([]),
  agenda: z.array(segment).optional(),
  steps: z.array(step).optional(),
  variants: z.array(play).optional(),
  sideTimer: z.boolean().default(false),
  end: z.number().optional(),
  lastItems: z.array(z.number()).optional(),
  expectBackTimes: z.array(z.number()).optional(),
});

/** A file of scenarios in the format `agenda-replay/1`. */
export const scenarioFile = z.object({
  format: z.literal('agenda-replay/1'),
  scenarios: z.array(scenario),
});

export type Segment = z.infer<typeof segment>;
export type Step = z.infer<typeof step>;
export type Play = z.infer<typeof play>;
export type Scenario = z.infer<typeof scenario>;
export type Expectations = z.infer<typeof expectations>;
