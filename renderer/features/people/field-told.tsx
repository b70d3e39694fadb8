import type { PersonField } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import { useSay } from '#ui/say';

type Told = Pick<Person, PersonField>;

/** What each field of a person is called, and what stands in it, in words. */
export function useFieldTold() {
  const say = useSay();
  const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join(', ');
  const word = (field: PersonField): string => {
    switch (field) {
      case 'coverage':
        return say('person.payer-heading');
      case 'diagnoses':
        return say('person.diagnoses');
      case 'consents':
        return say('person.consents');
      case 'emergency':
        return say('person.emergency');
      case 'billing':
        return say('person.billing');
      case 'holds':
        return say('person.room');
      default:
        return say(`person.${field}`);
    }
  };
  const told = (person: Told, field: PersonField): readonly string[] => {
    switch (field) {
      case 'coverage':
        return person.coverage.map(({ payer, memberId, group, from, until, authorisation }) =>
          listed([
            ...[payer, memberId, group],
            from === null ? null : say('person.coverage-from', { date: from }),
            until === null ? null : say('person.coverage-until', { date: until }),
            authorisation === null ? null : say('person.authorised', { number: authorisation.number }),
          ]),
        );
      case 'diagnoses':
        return person.diagnoses.map(({ code, text, source, on }) =>
          listed([code, text, say('person.diagnosis-by', { source }), on]),
        );
      case 'consents':
        return person.consents.map(({ what, given, on }) => {
          const answer = say(`person.consent-is.${given ? 'yes' : 'no'}`);
          return `${say(`person.consent.${what}`)}: ${answer}, ${on}`;
        });
      case 'emergency':
        if (person.emergency === null) return [];
        return [listed([person.emergency.name, person.emergency.phone, person.emergency.relation])];
      case 'billing': {
        if (person.billing === null) return [];
        const { sex, address, referrer, letter = null } = person.billing;
        const sent = referrer === null ? null : listed([referrer.given, referrer.family, referrer.npi]);
        return [
          ...(sex === null ? [] : [say(`person.sex.${sex}`)]),
          listed([address.street, address.more, address.city, address.state, address.zip]),
          ...(sent === null ? [] : [say('person.sent-by', { name: sent })]),
          ...(letter === null
            ? []
            : [say('person.letter-told', { letter: listed([letter.by, letter.on, letter.until, letter.place]) })]),
        ].filter((text) => text !== '');
      }
      case 'holds':
        return [say(person.holds ? 'person.with-holds' : 'person.no-holds')];
      default:
        return person[field] === null || person[field] === '' ? [] : [person[field]];
    }
  };
  return { word, told };
}
