import type { Answer } from '#api/answer';
import type { ExportFile, SessionList } from '#api/records';
import type { SessionSummary } from '#api/summary';
import { theProgram } from './program';

/** One session in a list. */
export type ListedSession = SessionSummary;

/** The sessions of a range of dates, newest first, and what could not be read of any. */
export type Listing = SessionList;

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
