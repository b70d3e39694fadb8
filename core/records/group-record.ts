import { z } from 'zod';
import type { Group } from '#core/groups/group';
import { samplePerson } from './person-record';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const date = z.string();

const belonging = {
  state: z.enum(['enrolled', 'waitlist', 'withdrawn', 'completed']),
  since: date,
  why: z.string(),
};

const schedule = z
  .object({
    from: date,
    weekdays: z.array(z.int().min(1).max(7)).readonly(),
    every: z.int().min(1),
    time: z.string(),
    minutes: z.int().min(1),
    meetings: z.int().min(1),
    holidays: z.array(date).readonly(),
    exceptions: z
      .array(
        z
          .object({
            date,
            moved: z.object({ date, time: z.string() }).readonly().nullable(),
            why: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** A group as it is stored, and as a window sends it. */
export const groupSchema: z.ZodType<Group> = z
  .object({
    id: z.string(),
    title: z.string(),
    label: z.string(),
    curriculum: z.string().nullable(),
    classes: z.array(z.string().nullable()).readonly(),
    zone: z.string(),
    place: z.string(),
    staff: z.array(z.object({ name: z.string(), credential: z.string() }).readonly()).readonly(),
    capacity: z.int().min(1).nullable(),
    schedule: schedule.nullable(),
    people: z
      .array(
        z
          .object({
            person: z.string(),
            ...belonging,
            was: z.array(z.object(belonging).readonly()).readonly().optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    createdAt: storedInstant,
    changedAt: storedInstant,
    /** Counts every save, 1 for the first: who saves says which one was changed. */
    revision: z.int().min(1),
    archived: z.boolean(),
    group: groupSchema,
  })
  .readonly();

/** A group as it is kept. */
export type GroupRecord = z.infer<typeof recordSchema>;

/** How groups are stored. The index keeps each whole: lists need who belongs to it, and Today needs the dates. */
export const groupRecipe = recipe({
  kind: 'groups',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: ({ archived, group }) => ({ final: true, list: { archived, group } }),
});

/** A group in its current version, for tests and the gallery. */
export const sampleGroup: GroupRecord = {
  version: 1,
  id: 'grp_1',
  createdAt: samplePerson.createdAt,
  changedAt: samplePerson.createdAt,
  revision: 1,
  archived: false,
  group: {
    id: 'grp_1',
    title: 'Monday evenings',
    label: 'Class A, 6 pm',
    curriculum: null,
    classes: [],
    zone: 'Europe/Berlin',
    place: 'Community house, room 2',
    staff: [{ name: 'Sam Rivers', credential: 'LCSW' }],
    capacity: 12,
    schedule: {
      from: '2026-06-01',
      weekdays: [1],
      every: 1,
      time: '18:00',
      minutes: 90,
      meetings: 8,
      holidays: [],
      exceptions: [],
    },
    people: [{ person: 'per_1', state: 'enrolled', since: '2026-05-28', why: '' }],
  },
};
