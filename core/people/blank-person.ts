import type { Person } from './person';

/** Somebody of whom nothing is known yet, not even a name. */
export function blankPerson(id: string): Person {
  return {
    id,
    given: '',
    family: '',
    preferred: '',
    birthDate: null,
    phone: '',
    email: '',
    coverage: [],
    diagnoses: [],
    consents: [],
    billing: null,
    emergency: null,
    accessibility: '',
    holds: true,
  };
}
