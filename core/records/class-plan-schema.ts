import { z } from 'zod';
import { pacerForms } from '#core/breathing/pattern';
import { ambiences, groupings, partKinds, timesShown } from '#core/curriculum/class-plan';
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

/** A breath pattern as it is stored. */
export const storedPattern = z
  .object({
    id: z.string(),
    name: z.string(),
    phases: z.array(phase).readonly(),
    source: z.string(),
    optOut: z.string().optional(),
  })
  .readonly();

const pace = z.number().min(3).max(15);
const ramp = z.object({ from: pace, to: pace, overCycles: z.int().min(2).max(60) }).readonly();

const led = {
  pattern: storedPattern,
  partner: storedPattern.optional(),
  ramp: ramp.optional(),
  cycles: z.int().min(1).optional(),
  form: z.enum(pacerForms).optional(),
};

const guide = z.object({ ...led, leadIn: storedSpan }).readonly();

const relaxation = z
  .object({
    groups: z
      .array(
        z.object({ name: z.string(), how: z.string().optional(), tense: z.number().positive().optional() }).readonly(),
      )
      .readonly(),
    tense: z.number().positive(),
    release: z.number().positive(),
    rounds: z.int().min(1),
    leadIn: storedSpan,
  })
  .readonly();

/** A picture as it is stored where it is shown. */
export const storedPicture = z.object({ media: z.string(), alt: z.string() }).readonly();

const recording = z.object({ media: z.string(), title: z.string(), at: storedSpan, length: storedSpan }).readonly();

const bells = z
  .object({ start: z.boolean(), end: z.boolean(), strikes: z.int().min(1).max(2), at: z.array(storedSpan).readonly() })
  .readonly();

const sound = z
  .object({
    bells: bells.optional(),
    breathTones: z.boolean().optional(),
    ambience: z.enum(ambiences).optional(),
    recording: recording.optional(),
    spoken: z.boolean().optional(),
  })
  .readonly();

/** How a part was led otherwise than planned, as it is stored. */
export const storedAdaptation = z
  .object({
    breathing: z.object(led).readonly().optional(),
    breathTones: z.boolean().optional(),
    ambience: z.enum(ambiences).nullable().optional(),
    recording: recording.nullable().optional(),
    picture: storedPicture.nullable().optional(),
  })
  .readonly();

const timedLines = z.array(z.object({ at: storedSpan, text: z.string() }).readonly()).readonly();
const texts = z.array(z.string()).readonly();

const version = z
  .object({ duration: storedSpan, lines: timedLines.optional(), steps: timedLines.optional() })
  .readonly();

const handout = z.object({ title: z.string(), text: z.string() }).readonly();
const attachment = z.object({ media: z.string(), title: z.string() }).readonly();

/** What classes, practices and curricula say of themselves, as it is stored. */
export const storedOrigin = {
  id: z.string(),
  version: z.int().min(1),
  language: z.string(),
  title: z.string(),
  about: z.string(),
  licence: z.string(),
  tags: texts.optional(),
  handout: handout.optional(),
  attachments: z.array(attachment).readonly().optional(),
};

/** A part as it is stored. */
export const storedPart = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(partKinds),
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
    relaxation: relaxation.optional(),
    grouping: z.enum(groupings).optional(),
    picture: storedPicture.optional(),
    timeShown: z.enum(timesShown).optional(),
    sound: sound.optional(),
    lines: timedLines.optional(),
    steps: timedLines.optional(),
    homePractice: texts.optional(),
    source: z.string().optional(),
    from: z
      .object({ practice: z.string(), version: z.int().min(1) })
      .readonly()
      .optional(),
  })
  .readonly();

/**
 * A class as a record keeps it: spans in milliseconds, patterns written out, so that what the room heard can be read even
 * when the content has changed since. Whether it is a good class was asked when it was made, not here.
 */
export const classPlanSchema = z
  .object({
    ...storedOrigin,
    length: storedSpan.optional(),
    family: z.string().optional(),
    grade: z.number().optional(),
    parts: z.array(storedPart).readonly(),
  })
  .readonly();
