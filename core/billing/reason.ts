/** Where something is put right. */
export type MendAt = 'session' | 'person' | 'payer' | 'practice' | 'batch';

/** Everything that can stand against billing a line, with where it is put right and whether it blocks. */
export const reasonPlaces = {
  'not-signed': 'session',
  'not-held': 'session',
  unmarked: 'session',
  'minutes-unknown': 'session',
  'minutes-short': 'session',
  'percent-short': 'session',
  'group-small': 'session',
  'group-large': 'session',
  'person-unknown': 'person',
  'name-missing': 'person',
  'name-letters': 'person',
  'birth-date-missing': 'person',
  'sex-missing': 'person',
  'address-missing': 'person',
  'coverage-elsewhen': 'person',
  'coverage-twice': 'person',
  'coverage-unchosen': 'person',
  'member-id-missing': 'person',
  'release-missing': 'person',
  'diagnosis-missing': 'person',
  'diagnosis-form': 'person',
  'diagnosis-incomplete': 'person',
  'diagnosis-source-missing': 'person',
  'diagnosis-source-npi': 'person',
  'diagnosis-later': 'person',
  'diagnosis-not-paid': 'person',
  'diagnosis-not-first': 'person',
  'diagnosis-z-first': 'person',
  'referral-missing': 'person',
  'referral-npi': 'person',
  'letter-missing': 'person',
  'letter-later': 'person',
  'letter-over': 'person',
  'authorisation-missing': 'person',
  'authorisation-over': 'person',
  'authorisation-spent': 'person',
  'authorisation-nearly-spent': 'person',
  'profile-unverified': 'payer',
  'payer-id-missing': 'payer',
  'code-form': 'payer',
  'modifier-form': 'payer',
  'charge-missing': 'payer',
  'facilitator-unknown': 'practice',
  'facilitator-npi': 'practice',
  'facilitator-credential': 'practice',
  'place-unknown': 'practice',
  'place-not-paid': 'practice',
  'place-address': 'practice',
  'practice-name': 'practice',
  'practice-npi': 'practice',
  'practice-tax-id': 'practice',
  'practice-address': 'practice',
  'practice-phone': 'practice',
  'practice-ways': 'practice',
  'same-day': 'session',
  'sessions-overlap': 'session',
  'facilitator-in-two-rooms': 'session',
  'cap-group': 'payer',
  'cap-year': 'payer',
  'too-late': 'payer',
  'nearly-late': 'payer',
  'in-a-batch': 'batch',
} as const satisfies Readonly<Record<string, MendAt>>;

/** One of these. */
export type ReasonKind = keyof typeof reasonPlaces;

/** Reasons that are said and don't keep a line from being billed. */
const warnings: readonly ReasonKind[] = [
  'profile-unverified',
  'diagnosis-z-first',
  'authorisation-nearly-spent',
  'nearly-late',
  'facilitator-in-two-rooms',
];

/** One thing that stands against billing a line. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly mendAt: MendAt;
  readonly blocks: boolean;
  /** What it is about: a number, a code, a date; empty where that says nothing. Never a name of somebody else. */
  readonly told: string;
}

/** Makes a reason of a kind. */
export function reason(kind: ReasonKind, told: string | number = ''): Reason {
  return { kind, mendAt: reasonPlaces[kind], blocks: !warnings.includes(kind), told: String(told) };
}
