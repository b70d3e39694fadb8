import type { ListedSession } from '#bridge/records';

/** What a file of these sessions will hold and leave out. */
export interface Forecast {
  readonly sessions: number;
  readonly lines: number;
  readonly unsigned: number;
}

/** Counts what will be in the file: signed sessions with all their people; begun ones without a signature are left out. */
export function exportForecast(listed: readonly ListedSession[]): Forecast {
  const signed = listed.filter(({ state }) => state === 'signed');
  return {
    sessions: signed.length,
    lines: signed.reduce((total, session) => total + session.listed, 0),
    unsigned: listed.filter(({ state, began }) => state !== 'signed' && began !== null).length,
  };
}
