import type { Address } from './address';

/** Coverage as billing needs it. */
export interface BillingCoverage {
  /** Id of the payer's profile; null: none was chosen. */
  readonly profile: string | null;
  readonly payer: string;
  readonly memberId: string;
  readonly group: string;
  /** First and last day, `YYYY-MM-DD`; null: not known, or it holds on. */
  readonly from: string | null;
  readonly until: string | null;
  readonly authorisation: Authorisation | null;
}

/** What a payer agreed to before. */
export interface Authorisation {
  readonly number: string;
  /** How many classes; null: not limited. */
  readonly sessions: number | null;
  /** Last day, `YYYY-MM-DD`; null: none. */
  readonly until: string | null;
}

/** Somebody who takes part, as bills name them. */
export interface BilledPerson {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** `YYYY-MM-DD`; null: not known. */
  readonly birthDate: string | null;
  readonly sex: 'F' | 'M' | 'U' | null;
  readonly address: Address;
  readonly coverage: readonly BillingCoverage[];
  readonly diagnoses: readonly {
    readonly code: string;
    readonly text: string;
    readonly source: string;
    readonly npi: string;
    /** `YYYY-MM-DD`; null: not known. */
    readonly on: string | null;
  }[];
  /** Who sent them; null: nobody. */
  readonly referrer: { readonly given: string; readonly family: string; readonly npi: string } | null;
  /** True: they signed that the payer may be told and paid. */
  readonly mayTellPayer: boolean;
}

/** The coverages that hold on a day, `YYYY-MM-DD`. */
export function coverageOn(coverage: readonly BillingCoverage[], day: string): readonly BillingCoverage[] {
  return coverage.filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
}
