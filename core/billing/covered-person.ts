import type { Address } from '#core/people/address';
import { noAddress } from '#core/people/address';
import { consentSaid } from '#core/people/consent-said';
import type { Coverage, Diagnosis, Person, PersonBilling } from '#core/people/person';

/** Somebody who takes part, as bills name them. */
export interface BilledPerson {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** `YYYY-MM-DD`; null: not known. */
  readonly birthDate: string | null;
  readonly sex: 'F' | 'M' | 'U' | null;
  readonly address: Address;
  readonly coverage: readonly Coverage[];
  readonly diagnoses: readonly Diagnosis[];
  /** Who sent them; null: nobody. */
  readonly referrer: PersonBilling['referrer'];
  /** Left out as null is: none is known. */
  readonly letter?: PersonBilling['letter'];
  /** True: they agreed that the payer may be told and may pay. */
  readonly mayTellPayer: boolean;
}

const nothingForBills = { sex: null, address: noAddress, referrer: null, letter: null };

/** Somebody of the roster as bills name them. */
export function billedPerson({
  id,
  given,
  family,
  birthDate,
  coverage,
  diagnoses,
  consents,
  billing,
}: Person): BilledPerson {
  const { sex, address, referrer, letter } = billing ?? nothingForBills;
  const mayTellPayer = consentSaid(consents, 'payer')?.given === true;
  return { id, given, family, birthDate, sex, address, coverage, diagnoses, referrer, letter, mayTellPayer };
}

/** The coverages that hold on a day, `YYYY-MM-DD`. */
export function coverageOn(coverage: readonly Coverage[], day: string): readonly Coverage[] {
  return coverage.filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
}

/** What somebody had been diagnosed with by a day, `YYYY-MM-DD`; a diagnosis without its day counts as known. */
export function diagnosesOn({ diagnoses }: Pick<BilledPerson, 'diagnoses'>, day: string): BilledPerson['diagnoses'] {
  return diagnoses.filter(({ on }) => on === null || on <= day);
}
