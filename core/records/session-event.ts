import { z } from 'zod';
import type { SessionEvent } from '#core/session/event';
import { marks } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { storedAdaptation, storedPicture } from './class-plan-schema';
import { storedInstant, storedSpan } from './stored-time';

const mark = z.enum(marks);

const stroke = z.array(z.int().min(-100_000).max(100_000)).max(4000).readonly();

/** A person's own signature, as it is stored. */
const storedSignature = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('strokes'),
      width: z.int().min(1).max(10_000),
      height: z.int().min(1).max(10_000),
      strokes: z.array(stroke).max(200).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal('typed'), text: z.string() }).readonly(),
  z.object({ kind: z.literal('paper'), sheet: z.string(), row: z.int().min(1).nullable() }).readonly(),
]);

/** A meeting of a group, as it is stored. */
const storedMeetingRef = z.object({ group: z.string(), meeting: z.string() }).readonly();

const amendable = [
  z.object({
    do: z.literal('join'),
    person: z.string(),
    name: z.string(),
    mark: mark.nullable(),
    came: z.enum(['expected', 'walk-in', 'make-up']).optional(),
    makesUp: storedMeetingRef.optional(),
    holds: z.boolean().optional(),
  }),
  z.object({ do: z.literal('mark'), person: z.string(), mark }),
  z.object({ do: z.literal('unmark'), person: z.string() }),
  z.object({
    do: z.literal('times'),
    person: z.string(),
    arrived: storedInstant.nullable(),
    left: storedInstant.nullable(),
    reason: z.string(),
  }),
  z.object({
    do: z.literal('head-count'),
    people: z.int().min(0).nullable(),
    staff: z.int().min(0).nullable(),
  }),
  z.object({ do: z.literal('signature'), person: z.string(), signature: storedSignature.nullable() }),
  z.object({
    do: z.literal('remark'),
    person: z.string(),
    participation: z.string(),
    referral: z.string(),
    homePractice: z.boolean().nullable(),
  }),
] as const;

/** What can be said otherwise after a session was signed, as it is stored. */
const storedAmendment = z.discriminatedUnion('do', [...amendable]).readonly();

const deed = z
  .discriminatedUnion('do', [
    ...amendable,
    z.object({ do: z.literal('load'), part: z.string() }),
    z.object({ do: z.literal('start'), asOf: storedInstant.optional() }),
    z.object({ do: z.literal('continue'), from: storedSpan }),
    z.object({ do: z.literal('pause') }),
    z.object({ do: z.literal('go'), part: z.string() }),
    z.object({ do: z.literal('restart') }),
    z.object({ do: z.literal('backdate'), to: storedInstant }),
    z.object({ do: z.literal('add'), span: storedSpan }),
    z.object({
      do: z.literal('fit'),
      lengths: z.array(z.object({ part: z.string(), length: storedSpan }).readonly()).readonly(),
      dropped: z.array(z.string()).readonly(),
    }),
    z.object({ do: z.literal('distress') }),
    z.object({ do: z.literal('end') }),
    z.object({ do: z.literal('stop') }),
    z.object({ do: z.literal('undo'), event: z.string() }),
    z.object({
      do: z.literal('show'),
      screen: z.enum(['scene', 'hold', 'blackout', 'picture']),
      picture: storedPicture.optional(),
    }),
    z.object({ do: z.literal('message'), text: z.string() }),
    z.object({ do: z.literal('adapt'), part: z.string(), to: storedAdaptation, from: storedSpan }),
    z.object({ do: z.literal('sleep'), span: storedSpan }),
    z.object({ do: z.literal('slept-as'), event: z.string(), was: z.enum(['class', 'pause']) }),
    z.object({ do: z.literal('clock-step'), by: storedSpan }),
    z.object({ do: z.literal('close-late'), endedAt: storedInstant }),
    z.object({ do: z.literal('heartbeat') }),
    z.object({ do: z.literal('prefer'), person: z.string(), holds: z.boolean() }),
    z.object({
      do: z.literal('note'),
      text: z.string(),
      about: z.enum(['class', 'distress']),
      person: z.string().optional(),
    }),
    z.object({ do: z.literal('sheet'), sheet: z.string(), rows: z.array(z.string()).readonly() }),
    z.object({ do: z.literal('cancel'), reason: z.string() }),
    z.object({ do: z.literal('reason'), event: z.string(), text: z.string() }),
    z.object({ do: z.literal('sign'), by: z.string(), credential: z.string(), statement: z.string() }),
    z.object({ do: z.literal('co-sign'), by: z.string(), credential: z.string(), statement: z.string() }),
    z.object({ do: z.literal('amend'), by: z.string(), reason: z.string(), change: storedAmendment }),
  ])
  .readonly();

/** An event as a journal line and a session's document keep it. */
export const sessionEventSchema = z
  .object({
    id: z.string(),
    seq: z.int().min(1),
    at: z.object({ wall: storedInstant, mono: storedSpan, boot: z.string() }).readonly(),
    deed,
  })
  .readonly();

/** Reads a stored event. Throws a ZodError on anything else. */
export function parseSessionEvent(stored: unknown): SessionEvent {
  return sessionEventSchema.parse(stored);
}

/** A few events of one class, for tests and the gallery. */
export const sampleEvents: readonly SessionEvent[] = [
  { id: 'evt_1', seq: 1, at: sampleMoment(0), deed: { do: 'start' } },
  { id: 'evt_2', seq: 2, at: sampleMoment(4_000), deed: { do: 'mark', person: 'per_1', mark: 'present' } },
  { id: 'evt_3', seq: 3, at: sampleMoment(61_500), deed: { do: 'add', span: milliseconds(-60_000) } },
];

function sampleMoment(later: number): SessionEvent['at'] {
  return { wall: instant(1_780_000_000_000 + later), mono: milliseconds(5_000.25 + later), boot: 'boot_1' };
}
