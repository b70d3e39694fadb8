import type { Address } from '#core/people/address';
import type { BillingLine } from './billing-line';
import type { Cents } from './cents';
import type { BilledPerson } from './covered-person';

/** One class on a superbill. */
export interface SuperbillLine {
  /** The billing line's id, `session/person`. */
  readonly line: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  /** Place of service; empty: not known. */
  readonly pos: string;
  readonly minutes: number | null;
  readonly staff: {
    readonly name: string;
    readonly credential: string;
    readonly npi: string;
    readonly licence: string;
  };
}

/** What a participant gets for their own insurance, tax or health account: about them alone. Kept as it was when it was made. */
export interface Superbill {
  /** Number of the document, `BR-000012`. */
  readonly id: string;
  readonly person: string;
  readonly patient: {
    readonly given: string;
    readonly family: string;
    /** `YYYY-MM-DD`; null: not known. */
    readonly birthDate: string | null;
    readonly address: Address;
    readonly memberId: string;
  };
  readonly diagnoses: readonly { readonly code: string; readonly text: string }[];
  readonly referrer: { readonly given: string; readonly family: string; readonly npi: string } | null;
  /** The letter of medical necessity that was on file; left out: none was. */
  readonly letter?: { readonly by: string; readonly on: string } | undefined;
  readonly lines: readonly SuperbillLine[];
  readonly total: Cents;
}

function lineFrom({ id, attended, code, modifiers, charge, staff, place }: BillingLine): SuperbillLine {
  const { session, minutes } = attended;
  return {
    line: id,
    day: session.day,
    title: session.title,
    code,
    modifiers,
    charge,
    pos: place?.pos ?? '',
    minutes,
    staff: {
      name: staff?.name ?? session.facilitator,
      credential: staff?.credential || session.credential,
      npi: staff?.npi ?? '',
      licence: staff?.licence ?? '',
    },
  };
}

function letterOf({ letter }: BilledPerson): Pick<Superbill, 'letter'> {
  return letter?.on === null || letter?.on === undefined ? {} : { letter: { by: letter.by, on: letter.on } };
}

/** One superbill for each person with lines that are ready and that they pay themselves, in the order of the lines. */
export function superbillsOf(lines: readonly BillingLine[], next: () => string): readonly Superbill[] {
  const people = new Map<string, BillingLine[]>();
  for (const line of lines) {
    if (line.lane !== 'superbill' || !line.isReady || line.person === null) continue;
    people.set(line.person.id, [...(people.get(line.person.id) ?? []), line]);
  }
  return [...people.values()].flatMap((own): readonly Superbill[] => {
    const person = own[0]?.person ?? null;
    if (person === null) return [];
    const { id, given, family, birthDate, address, diagnoses, referrer } = person;
    const ofPerson = own.map(lineFrom);
    return [
      {
        id: next(),
        person: id,
        patient: { given, family, birthDate, address, memberId: own[0]?.coverage?.memberId ?? '' },
        diagnoses: diagnoses.map(({ code, text }) => ({ code, text })),
        referrer,
        ...letterOf(person),
        lines: ofPerson,
        total: ofPerson.reduce((sum, { charge }) => sum + charge, 0),
      },
    ];
  });
}
