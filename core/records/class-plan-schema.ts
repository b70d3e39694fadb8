import { z } from 'zod';
import { storedSpan } from './stored-time';

const phase = z
  .object({
    kind: z.enum(['inhale', 'hold-full', 'exhale', 'hold-empty']),
    seconds: z.number().positive(),
    level: z.number().min(0).max(1).optional(),
    sip: z.boolean().optional(),
    route: z.enum(['nose', 'mouth', 'pursed-lips']).optional(),
    side: z.enum(['left', 'right']).optional(),
  })
  .readonly();

const pattern = z
  .object({
    id: z.string(),
    name: z.string(),
    phases: z.array(phase).readonly(),
    source: z.string(),
    optOut: z.string().optional(),
  })
  .readonly();

const guide = z.object({ pattern, partner: pattern.optional(), leadIn: storedSpan }).readonly();

const timedLines = z.array(z.object({ at: storedSpan, text: z.string() }).readonly()).readonly();
const texts = z.array(z.string()).readonly();

const version = z
  .object({ duration: storedSpan, lines: timedLines.optional(), steps: timedLines.optional() })
  .readonly();

const part = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['welcome', 'check-in', 'talk', 'breathing', 'activity', 'guided', 'plan', 'closing']),
    duration: storedSpan,
    least: storedSpan.optional(),
    most: storedSpan.optional(),
    mayDrop: z.boolean().optional(),
    priority: z.int().min(1).max(5).optional(),
    versions: z.array(version).readonly().optional(),
    practice: z.boolean(),
    prompt: z.string(),
    choice: z.string().optional(),
    notes: texts,
    breathing: guide.optional(),
    lines: timedLines.optional(),
    steps: timedLines.optional(),
    homePractice: texts.optional(),
    source: z.string().optional(),
  })
  .readonly();

/**
 * A class as a record keeps it: spans in milliseconds, patterns written out, so that what the room heard can be read even
 * when the content has changed since. Whether it is a good class was asked when it was made, not here.
 */
export const classPlanSchema = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    language: z.string(),
    title: z.string(),
    about: z.string(),
    licence: z.string(),
    length: storedSpan.optional(),
    parts: z.array(part).readonly(),
  })
  .readonly();
