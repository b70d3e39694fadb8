import type { Coverage, Diagnosis, Person } from '#core/people/person';
import { type PersonFault, personFaults } from '#core/people/person-faults';

function areBlank(typed: readonly (string | null)[]): boolean {
  return typed.every((text) => text === null || text.trim() === '');
}

function isBlankCard({ payer, memberId, group, from, until, profile, authorisation }: Coverage): boolean {
  return authorisation === null && areBlank([payer, memberId, group, from, until, profile]);
}

function isBlankDiagnosis({ code, text, source, npi, on }: Diagnosis): boolean {
  return areBlank([code, text, source, npi, on]);
}

/** Somebody as they are kept: a coverage or a diagnosis into which nothing was typed is none. */
export function withoutBlanks(person: Person): Person {
  return {
    ...person,
    coverage: person.coverage.filter((one) => !isBlankCard(one)),
    diagnoses: person.diagnoses.filter((one) => !isBlankDiagnosis(one)),
  };
}

/** What has to be put right, at the places that the fields have on the screen; of a blank entry nothing is wrong. */
export function faultsShown(person: Person, today: string): readonly PersonFault[] {
  const blank = new Set([
    ...person.coverage.flatMap((one, place) => (isBlankCard(one) ? [`coverage.${place}`] : [])),
    ...person.diagnoses.flatMap((one, place) => (isBlankDiagnosis(one) ? [`diagnoses.${place}`] : [])),
  ]);
  return personFaults(person, today).filter(({ field }) => !blank.has(field.split('.', 2).join('.')));
}
