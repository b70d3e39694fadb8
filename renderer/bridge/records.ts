import type { Answer } from '#api/answer';
import type { ExportSummary, SessionList, TodayList } from '#api/records';
import type { SessionSummary } from '#core/attendance/session-summary';
import { type Collected, collect } from './collect';
import { theProgram } from './program';

/** One session in a list. */
export type ListedSession = SessionSummary;

/** The sessions of a range of dates, newest first, and what could not be read of any. */
export type Listing = SessionList;

/** What waits and what was signed last, and what could not be read of any. */
export type TodayListing = TodayList;

/** Calendar dates, `YYYY-MM-DD`, both included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** What was held, and the files made of it. */
export const records = {
  today: (): Promise<Answer<TodayListing>> => theProgram().door.today.query(),
  sessions: (dates: Dates): Promise<Answer<Listing>> => theProgram().door.sessions.query(dates),
  exportCsv: (dates: Dates): Promise<Answer<Collected<ExportSummary>>> =>
    collect<ExportSummary>((listener) => theProgram().door.exportCsv.subscribe(dates, listener)),
} as const;
