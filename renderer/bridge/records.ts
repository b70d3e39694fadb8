import type { Answer } from '#api/answer';
import type { ExportFile } from '#api/records';
import type { SessionSummary } from '#api/summary';
import type { Quarantined } from '#core/ports/store';
import { theProgram } from './program';

/** One session in a list. */
export type ListedSession = SessionSummary;

/** The sessions of a range of dates, newest first, and the files that could not be read. */
export interface Listing {
  readonly sessions: readonly ListedSession[];
  readonly unusable: readonly Quarantined[];
}

/** Calendar dates, `YYYY-MM-DD`, both included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** What was held, and the files made of it. */
export const records = {
  sessions: (dates: Dates): Promise<Answer<Listing>> => theProgram().door.sessions.query(dates),
  exportCsv: (dates: Dates): Promise<Answer<ExportFile>> => theProgram().door.exportCsv.mutate(dates),
} as const;
