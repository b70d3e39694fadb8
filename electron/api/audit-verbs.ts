import { z } from 'zod';
import { auditDeeds, auditKinds } from '#core/audit/audit-entry';
import { auditFile } from './audit-file';
import { listAudit } from './audit-list';
import { withRecords } from './door';
import { inputs } from './inputs';

const inside = withRecords('facilitator');

const asked = inputs.range.extend({
  did: z.enum(auditDeeds).optional(),
  kind: z.enum(auditKinds).optional(),
  target: z.string().max(100).optional(),
});

/** The verbs of who did what. */
export const auditVerbs = {
  audit: inside.input(asked).query(({ ctx: { house }, input }) => listAudit(house, input)),
  auditFile: inside.input(asked).subscription(({ ctx: { house }, input }) => auditFile(house, input)),
};
