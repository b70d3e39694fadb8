import type { Diagnosis, Person } from '#core/people/person';
import { type PersonFault, personFaults } from '#core/people/person-faults';

function isBlank(diagnosis: Diagnosis | undefined): boolean {
  if (diagnosis === undefined) return false;
  const { code, text, source, npi, on } = diagnosis;
  return on === null && [code, text, source, npi].every((typed) => typed.trim() === '');
}

/** Somebody as they are kept: a diagnosis into which nothing was typed is none. */
export function withoutBlanks(person: Person): Person {
  return { ...person, diagnoses: person.diagnoses.filter((one) => !isBlank(one)) };
}

/** What has to be put right, at the places that the fields have on the screen; a blank diagnosis has nothing wrong. */
export function faultsShown(person: Person, today: string): readonly PersonFault[] {
  return personFaults(person, today).filter(({ field }) => {
    const [list, place] = field.split('.');
    return list !== 'diagnoses' || place === undefined || !isBlank(person.diagnoses[Number(place)]);
  });
}
