import type { Answer } from '#api/answer';
import type { AuditFileSummary } from '#api/audit-file';
import type { AuditAsked, AuditPage } from '#api/audit-list';
import { type Collected, collect } from './collect';
import { theProgram } from './program';
import { arrived } from './under-way';

/** Dates, both included, and which lines of them. */
export type AuditQuestion = AuditAsked;

/** Some days of who did what. */
export type AuditDays = AuditPage;

/** Who did what, and when. */
export const audit = {
  /** For the next page, ask again with `to` as the page before names it in `next`. */
  page: async (question: AuditQuestion): Promise<Answer<AuditDays>> => {
    await arrived();
    return theProgram().door.audit.query(question);
  },
  file: (question: AuditQuestion): Promise<Answer<Collected<AuditFileSummary>>> =>
    collect<AuditFileSummary>((listener) => theProgram().door.auditFile.subscribe(question, listener)),
} as const;
