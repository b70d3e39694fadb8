import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';
import { backTimes } from './back-time';
import { lengthOf } from './part-length';
import type { Run } from './run';

/** When a part has to be over. */
export interface LeaveBy {
  readonly part: string;
  /** Then everything after it keeps its length. */
  readonly easy: Instant;
  /** Then everything after it is as short as it may be; later than this the class ends late. */
  readonly latest: Instant;
}

/** When the running part and each one after it has to be left so that the class is over by an instant. */
export function leaveBy(agenda: Agenda, run: Run, until: Instant): readonly LeaveBy[] {
  const index = Math.max(
    0,
    agenda.findIndex(({ id }) => id === run.part),
  );
  const parts = agenda.slice(index).filter(({ id }) => id === run.part || !run.dropped.includes(id));
  const leaves = (length: (part: AgendaPart) => number): readonly Instant[] => {
    const lengths = parts.map((part) => milliseconds(length(part)));
    return backTimes(lengths, until).map((start, at) => after(start, lengths[at] ?? milliseconds(0)));
  };
  const easy = leaves((part) => lengthOf(part, run));
  const latest = leaves((part) => Math.min(part.least, lengthOf(part, run)));
  return parts.map(({ id }, at) => ({ part: id, easy: easy[at] ?? until, latest: latest[at] ?? until }));
}
