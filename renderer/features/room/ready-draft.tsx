import { coverageOn } from '#core/billing/covered-person';
import type { Reason, ReasonKind } from '#core/billing/reason';
import { type Address, noAddress } from '#core/people/address';
import type { Coverage, Person, PersonBilling } from '#core/people/person';

/** What is asked of somebody while they are still in the room. */
const asked = {
  'name-missing': 'name',
  'birth-date-missing': 'birthDate',
  'sex-missing': 'sex',
  'address-missing': 'address',
  'member-id-missing': 'memberId',
  'authorisation-missing': 'authorisation',
  'release-missing': 'agrees',
} as const satisfies Readonly<Partial<Record<ReasonKind, string>>>;

/** One of the things that can be asked. */
export type AskedHere = (typeof asked)[keyof typeof asked];

function isAsked(kind: ReasonKind): kind is keyof typeof asked {
  return kind in asked;
}

/** True where the person themselves can say it. */
export function canSay({ kind }: Reason): boolean {
  return isAsked(kind);
}

/** What can be put right at once by asking the person. */
export function askedHere(reasons: readonly Reason[]): readonly AskedHere[] {
  return reasons.flatMap(({ kind }) => (isAsked(kind) ? [asked[kind]] : []));
}

/** What somebody said, as it is typed. */
export interface ReadyDraft {
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly sex: PersonBilling['sex'];
  readonly address: Address;
  readonly memberId: string;
  readonly authorisation: string;
  readonly agrees: boolean;
}

/** What is kept of somebody, as it is typed. `day`: of the class, `YYYY-MM-DD`. */
export function readyDraft(person: Person, day: string): ReadyDraft {
  const [coverage] = coverageOn(person.coverage, day);
  return {
    given: person.given,
    family: person.family,
    birthDate: person.birthDate ?? '',
    sex: person.billing?.sex ?? null,
    address: person.billing?.address ?? noAddress,
    memberId: coverage?.memberId ?? '',
    authorisation: coverage?.authorisation?.number ?? '',
    agrees: false,
  };
}

function cardWith(card: Coverage, { memberId, authorisation }: ReadyDraft, what: readonly AskedHere[]): Coverage {
  const number = authorisation.trim();
  const agreed = card.authorisation ?? { number: '', sessions: null, until: null };
  return {
    ...card,
    ...(what.includes('memberId') ? { memberId: memberId.trim() } : {}),
    ...(what.includes('authorisation') && number !== '' ? { authorisation: { ...agreed, number } } : {}),
  };
}

export interface ReadyAsked {
  readonly what: readonly AskedHere[];
  /** The day of the class, whose coverage counts, and that on which something is said. */
  readonly day: string;
  readonly today: string;
}

/** Somebody with what they said just now; what was not asked stays as it is. */
export function mendedPerson(person: Person, draft: ReadyDraft, { what, day, today }: ReadyAsked): Person {
  const [card] = coverageOn(person.coverage, day);
  const billing = person.billing ?? { sex: null, address: noAddress, referrer: null };
  const isBilling = what.includes('sex') || what.includes('address');
  const agreed = { what: 'payer', given: true, on: today } as const;
  return {
    ...person,
    ...(what.includes('name') ? { given: draft.given, family: draft.family } : {}),
    ...(what.includes('birthDate') && draft.birthDate !== '' ? { birthDate: draft.birthDate } : {}),
    coverage: person.coverage.map((each) => (each === card ? cardWith(each, draft, what) : each)),
    consents:
      what.includes('agrees') && draft.agrees
        ? [...person.consents.filter((each) => each.what !== 'payer'), agreed]
        : person.consents,
    billing: isBilling
      ? {
          ...billing,
          sex: what.includes('sex') ? draft.sex : billing.sex,
          address: what.includes('address') ? draft.address : billing.address,
        }
      : person.billing,
  };
}
