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
  min: z.number().optional(),
  max: z.number().optional(),
  /** True: may become as short or as long as it has to. */
  flexible: z.boolean().default(false),
  /** What it lasted before it was changed by hand: the changeovers were planned by that. */
  original: z.number().optional(),
  priority: z.number().optional(),
  droppable: z.boolean().default(false),
});

const expectations = z.record(z.string(), z.unknown());

const step = z.object({
  t: z.number(),
  day: z.number().default(0),
  do: z.string(),
  id: z.string().optional(),
  ms: z.number().optional(),
  by: z.number().optional(),
  to: z.number().optional(),
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

const refitRule = z.object({
  name: z.string(),
  direction: z.enum(['one-way', 'two-way']),
  ignoreDeviationUpToMs: z.number().optional(),
  giveUpAboveMs: z.number().optional(),
});

/** A class that enters a part at an instant and is to be fitted; expected is that part's length, or more than one fact. */
const refit = z.object({
  agenda: z.array(segment),
  now: z.number(),
  at: z.string(),
  refitRule: refitRule.optional(),
  expect: z.union([z.number().transform((length) => ({ length })), expectations]),
});

const stay = z.object({ who: z.string(), in: z.number(), out: z.number() });

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
  toleranceMs: z.number().default(0),
  refitRule: refitRule.optional(),
  sessionEnd: z.number().optional(),
  refits: z.array(refit).optional(),
  plans: z.array(refit).optional(),
  billable: z.object({ minimumMs: z.number() }).optional(),
  session: z.object({ start: z.number(), end: z.number() }).optional(),
  attendance: z.array(stay).optional(),
  expect: expectations.optional(),
});

/** A file of scenarios in the format `agenda-replay/1`. */
export const scenarioFile = z.object({
  format: z.literal('agenda-replay/1'),
  scenarios: z.array(scenario),
});

export type Segment = z.infer<typeof segment>;
export type Step = z.infer<typeof step>;
export type Play = z.infer<typeof play>;
export type Refit = z.infer<typeof refit>;
export type RefitRule = z.infer<typeof refitRule>;
export type Stay = z.infer<typeof stay>;
export type Scenario = z.infer<typeof scenario>;
export type Expectations = z.infer<typeof expectations>;
