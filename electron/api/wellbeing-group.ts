import { isDocumentId } from '#core/packages/document-id';
import { groupRecipe } from '#core/records/group-record';
import type { Answered } from '#core/wellbeing/answered';
import { type GroupChanges, groupChanges } from '#core/wellbeing/group-change';
import type { Instrument } from '#core/wellbeing/instrument';
import { seriesOf } from '#core/wellbeing/series';
import { comparableAnswers } from '#core/wellbeing/versions';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { instrumentsHere } from './questionnaires';
import { summaryIn } from './summary';
import { allAnswers, answersReader } from './wellbeing-record';

/** What changed for the people of a group, together. */
export interface ToldGroupChange extends GroupChanges {
  readonly instrument: Instrument;
}

async function sessionsOf(house: House, group: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id, digest } of await house.parts.store.index('sessions')) {
    if (digest !== null && summaryIn(digest)?.group === group) found.add(id);
  }
  return found;
}

/**
 * What changed for a group, by each instrument of which somebody in it has an answer: answers of its own sessions, and those of
 * no session. Waiting people don't count, and neither do those who didn't say yes.
 */
export function groupChangesOf(house: House, group: string): Promise<Answer<readonly ToldGroupChange[]>> {
  return house.serially(async () => {
    const read = isDocumentId(group) ? await house.parts.store.read(groupRecipe, group) : { missing: true as const };
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read)) return refused('no-such-group');
    const sessions = await sessionsOf(house, group);
    const answersFor = await answersReader(house);
    const people = new Map<string, readonly Answered[]>();
    for (const { person, state } of read.found.group.people) {
      if (state === 'waitlist') continue;
      const here = await answersFor(person);
      if (here.consent !== 'given') continue;
      const answers = allAnswers(here).filter(({ session }) => session === null || sessions.has(session));
      people.set(here.person, answers);
    }
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: group }]);
    const told = (await instrumentsHere(house)).flatMap((listed) => {
      const { instrument } = listed;
      const series = [...people.values()].map((answers) => seriesOf(instrument, comparableAnswers(listed, answers)));
      return series.some((points) => points.length > 0) ? [{ instrument, ...groupChanges(instrument, series) }] : [];
    });
    return done(told);
  });
}
