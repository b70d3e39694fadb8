import type { Answer } from '#api/answer';
import type { AuditFileSummary } from '#api/audit-file';
import type { AuditAsked, AuditPage } from '#api/audit-list';
import type { PaperAbout } from '#api/audit-paper';
import { type Collected, collect } from './collect';
import { theProgram } from './program';
import { arrived } from './under-way';

/** Dates, both included, and which lines of them. */
export type AuditQuestion = AuditAsked;

/** Some days of who did what. */
export type AuditDays = AuditPage;

/** Whose records stand on a page that is to be printed. */
export type PaperSubject = PaperAbout;

/** Who did what, and when. */
export const audit = {
  /** For the next page, ask again with `to` as the page before names it in `next`. */
  page: async (question: AuditQuestion): Promise<Answer<AuditDays>> => {
    await arrived();
    return theProgram().door.audit.query(question);
  },
  /** To be told before the page is printed or saved. */
  paper: (about: PaperSubject, way: 'print' | 'save'): Promise<Answer> =>
    theProgram().door.toPaper.mutate({ ...about, way }),
  file: (question: AuditQuestion): Promise<Answer<Collected<AuditFileSummary>>> =>
    collect<AuditFileSummary>((listener) => theProgram().door.auditFile.subscribe(question, listener)),
} as const;
