import { isAskedFor } from '#core/audit/audit-filter';
import { auditHeader, auditRows } from '#files/audit-csv';
import { type Answer, done, refused, type Why } from './answer';
import { writeAudit } from './audit';
import { type AuditDayRead, auditDays } from './audit-days';
import { type AuditAsked, filterOf } from './audit-list';
import type { House } from './house';

/** What a file of the audit came to. */
export interface AuditFileSummary {
  readonly name: string;
  readonly lines: number;
}

/** A file as it is being written: pieces of its text, then what it came to; or why there is none. */
export type AuditPiece = { readonly text: string } | { readonly done: AuditFileSummary } | { readonly refused: Why };

type Days = AsyncGenerator<AuditDayRead, void, undefined>;

/** Each day waits for its turn: what is being written meanwhile isn't kept waiting by a file of years. */
async function* inTurns(house: House, days: Days): AsyncGenerator<Answer<AuditDayRead>, void, undefined> {
  for (;;) {
    const step = await house.serially(async () => {
      const { value } = house.isShut ? { value: 'shut' as const } : await days.next();
      return value === 'shut' ? refused('locked') : done(value ?? null);
    });
    if (step.done && step.value === null) return;
    if (!step.done) {
      yield step;
      return;
    }
    if (step.value !== null) yield done(step.value);
  }
}

/** Who did what in a range of dates, the newest day first. That the file was made is kept first. */
export async function* auditFile(house: House, asked: AuditAsked): AsyncGenerator<AuditPiece, void, undefined> {
  const { from, to } = asked;
  const begun = await house.serially(async () => {
    if (from > to) return refused('bad-range');
    await writeAudit(house, [{ did: 'exported', kind: 'audit' }]);
    return done(await filterOf(house, asked));
  });
  if (!begun.done) {
    yield { refused: begun.why };
    return;
  }
  let lines = 0;
  yield { text: auditHeader() };
  for await (const step of inTurns(house, auditDays(house, { from, to }))) {
    if (!step.done) {
      yield { refused: step.why };
      return;
    }
    const day = step.value;
    const entries = day.entries.filter((entry) => isAskedFor(entry, begun.value, day));
    if (entries.length === 0) continue;
    lines += entries.length;
    yield { text: auditRows(entries, house.parts.zone) };
  }
  yield { done: { name: `audit_${from}_${to}.csv`, lines } };
}
