import { z } from 'zod';
import { stateOf } from '#core/attendance/session-state';
import { contentHash } from '#core/library/content-hash';
import { noContract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { sealSchema } from './chain-record';
import { classPlanSchema } from './class-plan-schema';
import { recipe } from './recipe';
import { historyOf, summaryOf, whoOf } from './session-digest';
import { sampleEvents, sessionEventSchema } from './session-event';
import { storedInstant, storedSpan } from './stored-time';

const contract = z
  .object({
    hardEnd: storedInstant.nullable(),
    buffer: storedSpan,
    floor: z
      .object({ name: z.string(), minutes: z.int().min(1) })
      .readonly()
      .nullable(),
  })
  .readonly();

const sessionSchema = z
  .object({
    version: z.literal(3),
    id: z.string(),
    createdAt: storedInstant,
    /** IANA name of the zone in which the class is held. */
    zone: z.string(),
    /** When it is to begin; for a class without a set start, when its room was opened. */
    plannedStart: storedInstant,
    /** False: it begins when the facilitator presses Start, and is measured from then. */
    startIsSet: z.boolean(),
    plan: classPlanSchema,
    /** What was promised besides the plan. */
    contract,
    /** The meeting of a group that it is, and how the group was called then; null: of no group. */
    group: z
      .object({ id: z.string(), meeting: z.string(), no: z.int().min(0), title: z.string(), label: z.string() })
      .readonly()
      .nullable(),
    place: z.string(),
    /** Who is there besides the facilitator. */
    staff: z.array(z.object({ name: z.string(), credential: z.string() }).readonly()).readonly(),
    /** Who was expected, in the order of the list. `holds`: what the roster says of held breaths; left out: nothing. */
    expected: z
      .array(z.object({ person: z.string(), name: z.string(), holds: z.boolean().optional() }).readonly())
      .readonly(),
    facilitator: z.object({ name: z.string(), credential: z.string() }).readonly(),
    /** What was done, as far as the journal was folded in; the journal is the source while the session isn't signed. */
    events: z.array(sessionEventSchema).readonly(),
    state: z.enum(['open', 'ended', 'signed']),
    /** Its links in the chain of everything signed on this laptop; empty for those signed before there was one. */
    seals: z.array(sealSchema).readonly(),
  })
  .readonly();

/** A class that was or is being held: the plan as it was at the time, the people, and everything that was done. */
export type SessionRecord = z.infer<typeof sessionSchema>;

/** How sessions are stored. */
export const sessionRecipe = recipe({
  kind: 'sessions',
  version: 3,
  schema: sessionSchema,
  migrations: [
    (document) => ({ ...document, version: 2, contract: noContract }),
    (document) => ({ ...document, version: 3, group: null, place: '', staff: [], seals: [] }),
  ],
  digest: (record) => {
    const state = stateOf(record, record.events);
    const planHash = contentHash(record.plan);
    const list = {
      ...summaryOf(record, state),
      ...historyOf(record.contract, state),
      planHash,
      ...whoOf(record, state),
    };
    return { final: record.state === 'signed', list };
  },
});

/** A session in its current version, for tests and the gallery. */
export const sampleSession: SessionRecord = {
  version: 3,
  id: 'ses_sample',
  createdAt: instant(1_779_999_000_000),
  zone: 'Europe/Berlin',
  plannedStart: instant(1_780_000_000_000),
  startIsSet: true,
  plan: {
    id: 'sample-class',
    version: 1,
    language: 'en',
    title: 'A short sample',
    about: 'Two parts, for tests.',
    licence: 'CC0-1.0',
    length: minutes(10),
    parts: [
      {
        id: 'welcome',
        title: 'Welcome',
        kind: 'welcome',
        duration: minutes(4),
        practice: false,
        prompt: 'Find a seat that suits you.',
        notes: ['Say where the door is.'],
      },
      {
        id: 'breathing',
        title: 'Breathe together',
        kind: 'breathing',
        duration: minutes(6),
        practice: true,
        prompt: 'Follow the circle, or your own breath.',
        choice: 'Eyes open or closed.',
        notes: [],
        breathing: {
          pattern: {
            id: 'even',
            name: 'Even breathing',
            phases: [
              { kind: 'inhale', seconds: 5 },
              { kind: 'exhale', seconds: 5 },
            ],
            source: 'sample',
          },
          leadIn: minutes(0.25),
        },
        steps: [{ at: minutes(1), text: 'Let the shoulders drop.' }],
        homePractice: ['Five slow breaths before breakfast.'],
      },
    ],
  },
  contract: noContract,
  group: null,
  place: '',
  staff: [],
  expected: [
    { person: 'per_1', name: 'Robin Vale' },
    { person: 'per_2', name: 'Kim Aster' },
  ],
  facilitator: { name: 'Sam Rivers', credential: 'LCSW' },
  events: sampleEvents,
  state: 'open',
  seals: [],
};
