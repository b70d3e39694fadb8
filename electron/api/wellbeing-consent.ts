import { isDocumentId } from '#core/packages/document-id';
import { blankPerson } from '#core/people/blank-person';
import { nameParts } from '#core/people/name-parts';
import type { Person } from '#core/people/person';
import { type WellbeingConsent, wellbeingConsent, withoutYes, withYes } from '#core/wellbeing/consent';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { peopleAudit } from './people-audit';
import { changedRecord, personHere, personWriting, todayAt } from './people-record';
import { newRecord } from './people-save';
import { readWhole } from './summary';
import { answersReader } from './wellbeing-record';

/** Somebody who was asked, and said yes to ratings and questionnaires. */
export interface SaidYes {
  readonly person: string;
  /** The session that lists them; null: none. Who stands only there is taken into the roster. */
  readonly session: string | null;
  /** True: the yes was a slip, and is taken back. */
  readonly isTakenBack: boolean;
}

/** Why answers of somebody are not taken; null: they said yes. Listed: a session has them, though no roster does. */
export function whyNotAsked(
  consent: WellbeingConsent | 'unknown',
  { isListed }: { readonly isListed: boolean },
): 'no-consent' | 'not-asked' | 'not-on-roster' | null {
  if (consent === 'given') return null;
  if (consent === 'refused') return 'no-consent';
  return consent === 'unknown' && !isListed ? 'not-on-roster' : 'not-asked';
}

async function fromList(house: House, person: string, session: string): Promise<Person | null> {
  const read = await readWhole(house, session);
  if (!('found' in read) || !isDocumentId(person)) return null;
  const line = read.found.state.people.find((one) => one.person === person);
  return line === undefined ? null : { ...blankPerson(person), ...nameParts(line.name), holds: line.holds };
}

/** Keeps that somebody said yes today. A no stays: whoever changed their mind says so on their own page. */
export function saidYes(house: House, { person, session, isTakenBack }: SaidYes): Promise<Answer> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(person);
    const record = await personHere(house, here.person);
    if (record === null) {
      if (isTakenBack) return done(null);
      const listed = session === null ? null : await fromList(house, person, session);
      if (listed === null) return refused('not-on-roster');
      const made = newRecord(house, { ...listed, consents: withYes([], todayAt(house)) });
      const audit = await peopleAudit(house, { did: 'made', target: made.id });
      await house.parts.store.writeAll([personWriting(made), audit]);
      return done(null);
    }
    const { consents } = record.person;
    const is = wellbeingConsent({ consents });
    if (is === 'refused') return refused('no-consent');
    // Sent a second time.
    if ((is === 'given') !== isTakenBack) return done(null);
    const next = isTakenBack ? withoutYes(consents) : withYes(consents, todayAt(house));
    const changed = changedRecord(house, record, { person: { ...record.person, consents: next } });
    const audit = await peopleAudit(house, { did: 'changed', target: record.id, fields: ['consents'] });
    await house.parts.store.writeAll([personWriting(changed), audit]);
    return done(null);
  });
}
