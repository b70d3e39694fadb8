import { z } from 'zod';
import { auditDeeds, auditKinds } from '#core/audit/audit-entry';
import { auditFile } from './audit-file';
import { listAudit } from './audit-list';
import { tellPaper } from './audit-paper';
import { withRecords } from './door';
import { inputs } from './inputs';

const inside = withRecords('facilitator');

const asked = inputs.range.extend({
  did: z.enum(auditDeeds).optional(),
  kind: z.enum(auditKinds).optional(),
  target: z.string().max(100).optional(),
});

const paper = z.object({
  kind: z.enum(auditKinds),
  target: z.string().regex(/^[A-Za-z0-9_-]{0,100}$/),
  way: z.enum(['print', 'save']),
});

/** The verbs of who did what. */
export const auditVerbs = {
  audit: inside.input(asked).query(({ ctx: { house }, input }) => listAudit(house, input)),
  /** A window is about to print or to save a page that holds somebody's records. */
  toPaper: inside.input(paper).mutation(({ ctx: { house }, input }) => tellPaper(house, input)),
  auditFile: inside.input(asked).subscription(({ ctx: { house }, input }) => auditFile(house, input)),
};
