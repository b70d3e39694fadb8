import type { Amendment, SessionEvent } from '#core/session/event';
import type { Run } from '#core/session/run';
import { type Instant, instant } from '#core/time/instant';
import { amendedCount, amendedFields } from './amended-fields';
import type { AmendmentMade } from './amendment-made';
import { lineIn } from './line-of';
import { enter, type Roll } from './roll';

/** Nobody can say afterwards by a tap when somebody came or went: for the roll it comes after the end. */
function afterAll({ at }: SessionEvent, { endedAt }: Run): Instant {
  return endedAt === null ? instant(at.wall) : instant(Math.max(at.wall, endedAt + 1));
}

/** Whoever is listed afterwards is marked as somebody says, not by the moment at which it was said. */
function stepsOf(change: Amendment): readonly Amendment[] {
  if (change.do !== 'join' || change.mark === null) return [change];
  return [
    { ...change, mark: null },
    { do: 'mark', person: change.person, mark: change.mark },
  ];
}

/** One amendment, written into a roll; null where it says nothing: nobody says it, or gives no reason. */
function amend(roll: Roll, event: SessionEvent, run: Run): AmendmentMade | null {
  const { deed } = event;
  if (deed.do !== 'amend' || deed.by.trim() === '' || deed.reason.trim() === '') return null;
  const { by, reason, change } = deed;
  const said = { event: event.id, by, reason, at: instant(event.at.wall) };
  const at = afterAll(event, run);
  const write = (): void => {
    for (const step of stepsOf(change)) enter(roll, { event: { ...event, deed: step }, at }, run);
  };
  if (change.do === 'head-count') {
    const before = roll.counted;
    write();
    return { ...said, person: null, fields: amendedCount(before, roll.counted, said) };
  }
  const { person } = change;
  const before = lineIn(roll, run, person);
  // Whoever is listed is not entered a second time, and nothing is said of whoever is not.
  const isNew = change.do === 'join';
  if (isNew === (before !== null)) return null;
  write();
  return { ...said, person, fields: amendedFields(before, lineIn(roll, run, person), said) };
}

/** Writes what was said after the signature into a roll, and tells what each of it changed, oldest first. */
export function foldAmendments(roll: Roll, since: readonly SessionEvent[], run: Run): readonly AmendmentMade[] {
  return since.flatMap((event) => amend(roll, event, run) ?? []);
}
