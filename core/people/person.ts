import type { Address } from './address';

/** What somebody agreed to, or did not. */
export interface Consent {
  /** `records`: keeping a record at all. `contact`: being called or written to. `wellbeing`: ratings and questionnaires. `payer`: telling a payer what a claim needs, and being paid by it. */
  readonly what: 'records' | 'contact' | 'wellbeing' | 'photo' | 'payer';
  readonly given: boolean;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Insurance or another payer, as the card says it. */
export interface Coverage {
  readonly payer: string;
  readonly memberId: string;
  readonly group: string;
  /** First and last day on which it holds, calendar dates, `YYYY-MM-DD`; null where that is not known, or it holds on. */
  readonly from: string | null;
  readonly until: string | null;
  /** Id of the payer's profile by which it is billed; null: none was chosen. */
  readonly profile: string | null;
  readonly authorisation: Authorisation | null;
}

/** What a payer agreed to before. */
export interface Authorisation {
  readonly number: string;
  /** How many classes, 1 or more; null: not limited. */
  readonly sessions: number | null;
  /** Last day, `YYYY-MM-DD`; null: none. */
  readonly until: string | null;
}

/**
 * A letter in which somebody who may make a diagnosis says that classes treat it: health accounts ask for one. The letter itself
 * is on paper. @source IRS Publication 502, and its questions of 2023 about nutrition, wellness and general health
 */
export interface NecessityLetter {
  /** Who wrote it. */
  readonly by: string;
  /** Its date and its last day, `YYYY-MM-DD`; null: not known, and none. */
  readonly on: string | null;
  readonly until: string | null;
  /** Where it is held. */
  readonly place: string;
}

/** What bills need of somebody besides: asked only where somebody is billed. */
export interface PersonBilling {
  /** As the payer has it; null: not known. */
  readonly sex: 'F' | 'M' | 'U' | null;
  readonly address: Address;
  /** Who sent them; null: nobody. */
  readonly referrer: { readonly given: string; readonly family: string; readonly npi: string } | null;
  /** Left out as null is: none is known. */
  readonly letter?: NecessityLetter | null | undefined;
}

/** A diagnosis that somebody who may make one has named. */
export interface Diagnosis {
  /** ICD-10-CM, as it was written. */
  readonly code: string;
  readonly text: string;
  /** Who named it, and when: a coach may not. */
  readonly source: string;
  /** National Provider Identifier of the source; empty where it is not known. */
  readonly npi: string;
  /** Calendar date, `YYYY-MM-DD`; null where it is not known. */
  readonly on: string | null;
}

/** Whom to call. */
export interface EmergencyContact {
  readonly name: string;
  readonly phone: string;
  readonly relation: string;
}

/** Somebody who takes part, as the roster keeps them. Everything but a name is optional; texts are empty where nothing is known. */
export interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** What they want to be called. */
  readonly preferred: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly phone: string;
  readonly email: string;
  /** In the order in which they were entered; of several the dates tell which one holds. */
  readonly coverage: readonly Coverage[];
  readonly diagnoses: readonly Diagnosis[];
  readonly consents: readonly Consent[];
  /** Null: nothing was asked. */
  readonly billing: PersonBilling | null;
  readonly emergency: EmergencyContact | null;
  /** What they need to take part: a chair near the door, large print. */
  readonly accessibility: string;
  /** False: would rather breathe without holds. */
  readonly holds: boolean;
}

/** A name as the room hears it: the preferred one, else the given name, with the family name. Never empty for a person with any name. */
export function fullName({ given, family, preferred }: Pick<Person, 'given' | 'family' | 'preferred'>): string {
  return [preferred.trim() || given.trim(), family.trim()].filter((part) => part !== '').join(' ');
}

/** A name for eyes that are not the facilitator's: what they are called, and the first letter of the family name. */
export function shortName({ given, family, preferred }: Pick<Person, 'given' | 'family' | 'preferred'>): string {
  const first = preferred.trim() || given.trim();
  const [initial = ''] = family.trim();
  if (first === '') return family.trim();
  return initial === '' ? first : `${first} ${initial.toUpperCase()}.`;
}

/** The short code of a person for files: a P and the last eight characters of the id, unlike any other person's. */
export function personCode(person: string): string {
  return `P-${person.slice(-8).toUpperCase()}`;
}
