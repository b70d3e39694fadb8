import { z } from 'zod';
import { type AuditEntry, auditDeeds, auditKinds } from '#core/audit/audit-entry';
import { samplePerson } from './person-record';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

/** A line of the audit as it is stored. */
const auditEntrySchema: z.ZodType<AuditEntry> = z
  .object({
    id: z.string(),
    at: storedInstant,
    by: z.string(),
    did: z.enum(auditDeeds),
    kind: z.enum(auditKinds),
    target: z.string(),
    fields: z.array(z.string()).readonly(),
    count: z.int().min(1),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    /** The day in UTC, `2026-11-30`, and a number where one document of a day is full: `2026-11-30-2`. */
    id: z.string(),
    entries: z.array(auditEntrySchema).readonly(),
  })
  .readonly();

/** What was done on one day. */
export type AuditRecord = z.infer<typeof recordSchema>;

/** How the audit is stored: a document for each day. */
export const auditRecipe = recipe({
  kind: 'audit',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: ({ entries }) => ({ final: true, list: { entries: entries.length } }),
});

/** One day of an audit, for tests. */
export const sampleAudit: AuditRecord = {
  version: 1,
  id: '2026-05-28',
  entries: [
    {
      id: 'aud_1',
      at: samplePerson.createdAt,
      by: 'Sam Rivers',
      did: 'saw',
      kind: 'person',
      target: 'per_1',
      fields: [],
      count: 1,
    },
  ],
};
