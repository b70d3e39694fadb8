import { z } from 'zod';
import type { SessionState } from '#core/attendance/session-state';
import type { SessionSummary } from '#core/attendance/session-summary';
import { headCount } from '#core/attendance/signing';
import { plannedEndOf } from '#core/session/reading';
import { storedInstant } from './stored-time';

/** A session as the index keeps it, so that a list of ten thousand reads one file. */
export const sessionDigest: z.ZodType<SessionSummary> = z
  .object({
    id: z.string(),
    title: z.string(),
    zone: z.string(),
    plannedStart: storedInstant,
    plannedEnd: storedInstant,
    began: storedInstant.nullable(),
    ended: storedInstant.nullable(),
    state: z.enum(['not-started', 'running', 'left-running', 'ended', 'signed']),
    headCount: z.number(),
    unmarked: z.number(),
    listed: z.number(),
  })
  .readonly();

/** What lists show of a session. Whether a running one was left running only a moment can tell: here it is `running`. */
export function summaryOf(
  { id, zone, plan }: { readonly id: string; readonly zone: string; readonly plan: { readonly title: string } },
  { plannedStart, agenda, run, people, signed }: SessionState,
): SessionSummary {
  const last = agenda.at(-1);
  const isRunning = run.playback === 'play' || run.playback === 'pause';
  const unended = isRunning ? 'running' : 'not-started';
  const unsigned = run.endedAt === null ? unended : 'ended';
  return {
    id,
    title: plan.title,
    zone,
    plannedStart,
    plannedEnd: last === undefined ? plannedStart : plannedEndOf(last),
    began: run.began?.at ?? null,
    ended: run.endedAt,
    state: signed === null ? unsigned : 'signed',
    headCount: headCount(people),
    unmarked: people.filter(({ mark }) => mark === null).length,
    listed: people.length,
  };
}
