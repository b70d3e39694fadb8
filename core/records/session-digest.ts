import { z } from 'zod';
import type { SessionState } from '#core/attendance/session-state';
import type { SessionSummary } from '#core/attendance/session-summary';
import { headCount } from '#core/attendance/signing';
import { asRunOf } from '#core/session/as-run';
import type { Contract } from '#core/session/contract';
import { marks } from '#core/session/mark';
import { plannedEndOf } from '#core/session/reading';
import { beyond, type HeldBefore } from '#core/session/usual-times';
import type { Milliseconds } from '#core/time/milliseconds';
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
    state: z.enum(['not-started', 'running', 'left-running', 'ended', 'cancelled', 'signed']),
    headCount: z.number(),
    unmarked: z.number(),
    listed: z.number(),
    classId: z.string().optional(),
    group: z.string().nullable().optional(),
    cancelled: z.boolean().optional(),
    closedLate: z.boolean().optional(),
  })
  .readonly();

/** What the index keeps of a session besides: lists neither parse it nor send it to a window. */
export const sessionHistory: z.ZodType<HeldBefore> = z
  .object({ began: storedInstant, endedLate: z.number(), ran: z.record(z.string(), z.number()).readonly() })
  .readonly();

/** Which content was held, and when: the index keeps it so that it can be told how often each version was. */
export const sessionContent = z
  .object({ classId: z.string(), planHash: z.string(), began: storedInstant.nullable() })
  .readonly();

/** Who was in which meeting: the index keeps it so that a grid of a year reads no session. */
export const sessionWho = z
  .object({
    group: z.string().nullable(),
    meeting: z.string(),
    /** Person, mark, whole minutes, came, 1 where it was amended, and the meeting that was made up for (`group/meeting`). */
    who: z
      .array(
        z
          .tuple([
            z.string(),
            z.enum(marks).nullable(),
            z.number().nullable(),
            z.enum(['expected', 'walk-in', 'make-up']),
            z.number(),
            z.string(),
          ])
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** See `sessionWho`. */
export type SessionWho = z.infer<typeof sessionWho>;

/** See `sessionContent`. */
export type SessionContent = z.infer<typeof sessionContent>;

function inSeconds(span: Milliseconds): number {
  return Math.round(span / 1000);
}

/** What a list needs of a session's document besides what is folded from its events. */
interface Listed {
  readonly id: string;
  readonly zone: string;
  readonly plan: { readonly id: string; readonly title: string };
  readonly group: { readonly id: string } | null;
}

function standingNow({ run, signed, cancelled }: SessionState): SessionSummary['state'] {
  if (signed !== null) return 'signed';
  if (cancelled !== null) return 'cancelled';
  if (run.endedAt !== null) return 'ended';
  return run.playback === 'play' || run.playback === 'pause' ? 'running' : 'not-started';
}

/** What lists show of a session. Whether a running one was left running only a moment can tell: here it is `running`. */
export function summaryOf({ id, zone, plan, group }: Listed, state: SessionState): SessionSummary {
  const { plannedStart, agenda, run, people, cancelled } = state;
  const last = agenda.at(-1);
  return {
    id,
    title: plan.title,
    zone,
    plannedStart,
    plannedEnd: last === undefined ? plannedStart : plannedEndOf(last),
    began: run.began?.at ?? null,
    ended: run.endedAt,
    state: standingNow(state),
    headCount: headCount(people),
    unmarked: people.filter(({ mark }) => mark === null).length,
    listed: people.length,
    classId: plan.id,
    group: group?.id ?? null,
    ...(cancelled === null ? {} : { cancelled: true }),
    ...(run.flags.includes('closed-late') ? { closedLate: true } : {}),
  };
}

/** What a class leaves for the next time; null for one that was broken off, or that nobody ended: neither tells what is usual. */
export function historyOf(contract: Contract, { agenda, run, changes }: SessionState): HeldBefore | null {
  const { began, parts, late } = asRunOf({ agenda, run, contract, changes });
  const lastOfAll = parts.findLast(({ part }) => !run.dropped.includes(part));
  const isWhole = lastOfAll !== undefined && lastOfAll.took !== null && !run.flags.includes('closed-late');
  if (began === null || late === null || !isWhole) return null;
  const ran = parts.flatMap((part) => {
    const over = beyond(part);
    return over === null ? [] : [[part.part, inSeconds(over)] as const];
  });
  return { began, endedLate: inSeconds(late), ran: Object.fromEntries(ran) };
}

/** See `sessionWho`. */
export function whoOf(
  record: { readonly group: { readonly id: string; readonly meeting: string } | null },
  { people }: SessionState,
): SessionWho {
  return {
    group: record.group?.id ?? null,
    meeting: record.group?.meeting ?? '',
    who: people.map(({ person, mark, minutes, came, amended, makesUp }) => [
      person,
      mark,
      minutes,
      came,
      amended.length > 0 ? 1 : 0,
      makesUp === null ? '' : `${makesUp.group}/${makesUp.meeting}`,
    ]),
  };
}
