import { type ApartPair, toldApart } from '#core/people/told-apart';
import type { PersonRecord } from '#core/records/person-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { peopleAudit } from './people-audit';
import { peopleDigests, whoIsHere } from './people-digests';
import { changedRecord, personHere, personWriting } from './people-record';

/** Two entries that look alike, and whether they are two people. */
export interface TellingApart {
  readonly one: string;
  readonly other: string;
  /** False: what was said of them is taken back, and they are asked about again. */
  readonly apart: boolean;
}

function without(record: PersonRecord, ids: readonly string[]): readonly string[] {
  return record.unlike.filter((id) => !ids.includes(id));
}

/** What was said of two, taken back wherever it stands: entries that were merged into them may say it too. */
async function askedAgain(house: House, one: readonly string[], other: readonly string[]): Promise<PersonRecord[]> {
  const changed: PersonRecord[] = [];
  for (const [ids, others] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const id of ids) {
      const record = await personHere(house, id);
      if (record === null) continue;
      const unlike = without(record, others);
      if (unlike.length < record.unlike.length) changed.push(changedRecord(house, record, { unlike }));
    }
  }
  return changed;
}

/** Keeps that two entries that look alike are two people, or takes that back. */
export function tellApart(house: House, { one, other, apart }: TellingApart): Promise<Answer> {
  return house.serially(async () => {
    const who = await whoIsHere(house);
    if (who.keptId(one) === who.keptId(other)) return refused('same-person');
    const here = await personHere(house, who.keptId(one));
    if (here === null || (await personHere(house, who.keptId(other))) === null) return refused('not-on-roster');
    const said = toldApart(await peopleDigests(house)).areApart(one, other);
    if (said === apart) return done(null);
    const changed = apart
      ? [changedRecord(house, here, { unlike: [...here.unlike, who.keptId(other)] })]
      : await askedAgain(house, who.allIds(one), who.allIds(other));
    const audit = await peopleAudit(house, { did: 'changed', target: here.id, fields: ['unlike'], count: 2 });
    await house.parts.store.writeAll([...changed.map(personWriting), audit]);
    return done(null);
  });
}

/** All of whom it was said that they are two people. */
export async function listApart(house: House): Promise<readonly ApartPair[]> {
  return toldApart(await peopleDigests(house)).pairs();
}
