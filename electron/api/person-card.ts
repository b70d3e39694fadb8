import { type EmergencyContact, fullName } from '#core/people/person';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { personHere } from './people-record';

/** What is needed of somebody beside a class that runs, and nothing else. */
export interface PersonCard {
  readonly name: string;
  /** What they need to take part; empty: nothing is noted. */
  readonly accessibility: string;
  /** False: would rather breathe without holds. */
  readonly holds: boolean;
  /** Null: nobody is noted. */
  readonly emergency: EmergencyContact | null;
}

/** The card of somebody, by the id that they have or had. That it was looked at is kept before it is told. */
export function personCard(house: House, id: string): Promise<Answer<PersonCard>> {
  return house.serially(async () => {
    const { keptId } = await whoIsHere(house);
    const record = await personHere(house, keptId(id));
    if (record === null || record.removed) return refused('not-on-roster');
    await writeAudit(house, [{ did: 'saw', kind: 'person', target: record.id }]);
    const { accessibility, holds, emergency } = record.person;
    return done({ name: fullName(record.person), accessibility, holds, emergency });
  });
}
