import type { Cents } from './cents';

/**
 * How a class is paid for. `claim`: by a file to a payer. `superbill`: the participant pays and gets a document. `invoice`: a
 * sponsor pays for a class or a head. `record`: nobody pays by the head; the signed record is all that is asked for.
 */
export const lanes = ['claim', 'superbill', 'invoice', 'record'] as const;
/** One of these. */
export type Lane = (typeof lanes)[number];

/** Claim filing indicators that classes meet. @source ASC X12N 005010X222A1, SBR09 */
export const filingCodes = [
  'CI',
  'BL',
  'HM',
  '12',
  '13',
  '14',
  '15',
  '16',
  'MC',
  'CH',
  'VA',
  'OF',
  'WC',
  'ZZ',
] as const;

/** What a payer, a sponsor or a site asks for, as somebody who asked them wrote it down. None of it ships as truth. */
export interface PayerProfile {
  readonly id: string;
  readonly name: string;
  readonly lane: Lane;
  /** The payer's number at the clearinghouse; empty where no file goes to it. */
  readonly payerId: string;
  readonly filing: string;
  readonly code: string;
  /** At most four, two signs each. */
  readonly modifiers: readonly string[];
  /** For each person and class; of an invoice by the class, for the class. */
  readonly charge: Cents;
  /** True: an invoice counts classes, not heads. */
  readonly perClass: boolean;
  /** Places of service that it pays; empty: any. */
  readonly places: readonly string[];
  /** Whole minutes that somebody has to be there; null: any. */
  readonly leastMinutes: number | null;
  /** Part of the class that somebody has to be there, percent; null: any. */
  readonly leastPercent: number | null;
  readonly leastPeople: number | null;
  readonly mostPeople: number | null;
  /** Credentials of those who may lead; empty: any. */
  readonly credentials: readonly string[];
  readonly needsReferral: boolean;
  /** True: it wants a letter of medical necessity on file. */
  readonly needsLetter: boolean;
  readonly needsAuthorisation: boolean;
  /** Diagnoses that it pays for, each a code or the beginning of one; empty: any. */
  readonly diagnoses: readonly string[];
  /** Diagnoses that it doesn't take as the first; each a code or the beginning of one. */
  readonly notFirst: readonly string[];
  /** How many classes it pays for one person, by the day, the group and the calendar year; null: any. */
  readonly caps: { readonly day: number | null; readonly group: number | null; readonly year: number | null };
  /** Days after a class within which a claim has to arrive; null: any. */
  readonly timelyDays: number | null;
  /** Who asked the payer, when, and under which number they were told; null: nobody did. */
  readonly verified: { readonly by: string; readonly on: string; readonly reference: string } | null;
  readonly notes: string;
}

/** A profile to begin with. Whether the payer pays for classes at all is what `verified` is for. */
export const blankProfile: PayerProfile = {
  id: '',
  name: '',
  lane: 'claim',
  payerId: '',
  filing: 'CI',
  code: 'S9454',
  modifiers: [],
  charge: 0,
  perClass: false,
  places: [],
  leastMinutes: null,
  leastPercent: null,
  leastPeople: null,
  mostPeople: null,
  credentials: [],
  needsReferral: false,
  needsLetter: false,
  needsAuthorisation: false,
  diagnoses: [],
  notFirst: [],
  caps: { day: 1, group: null, year: null },
  timelyDays: null,
  verified: null,
  notes: '',
};

/** True where a code is one of some, or begins with one of them. Points don't count. */
export function isAmong(code: string, some: readonly string[]): boolean {
  const bare = bareCode(code);
  return some.some((each) => bareCode(each) !== '' && bare.startsWith(bareCode(each)));
}

/** A diagnosis as files hold it: capital letters, no point. */
export function bareCode(code: string): string {
  return code.replaceAll(/[.\s]/g, '').toUpperCase();
}
