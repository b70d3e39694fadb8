import { isDocumentId } from '#core/packages/document-id';
import { groupRecipe } from '#core/records/group-record';
import { type GroupChanges, groupChanges } from '#core/wellbeing/group-change';
import type { Instrument } from '#core/wellbeing/instrument';
import { type Point, seriesOf } from '#core/wellbeing/series';
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

/** What changed for a group by one instrument: answers of its own sessions, and those of no session. Waiting people don't count. */
export function groupChange(
  house: House,
  { group, instrument: wanted }: { readonly group: string; readonly instrument: string },
): Promise<Answer<ToldGroupChange>> {
  return house.serially(async () => {
    const instrument = (await instrumentsHere(house)).find((each) => each.instrument.id === wanted)?.instrument;
    if (instrument === undefined) return refused('no-such-questionnaire');
    const read = isDocumentId(group) ? await house.parts.store.read(groupRecipe, group) : { missing: true as const };
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read)) return refused('no-such-group');
    const sessions = await sessionsOf(house, group);
    const answersFor = await answersReader(house);
    const people = new Map<string, readonly Point[]>();
    for (const { person, state } of read.found.group.people) {
      if (state === 'waitlist') continue;
      const here = await answersFor(person);
      if (here.consent === 'refused') continue;
      const answers = allAnswers(here).filter(({ session }) => session === null || sessions.has(session));
      people.set(here.person, seriesOf(instrument, answers));
    }
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: group }]);
    return done({ instrument, ...groupChanges(instrument, [...people.values()]) });
  });
}
