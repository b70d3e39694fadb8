import { isCivilDate } from '#core/time/civil';
import { isNpi, npiWrong } from './npi';
import type { Authorisation, Consent, Coverage, Diagnosis, NecessityLetter, Person, PersonBilling } from './person';

/** The most characters that each text of a person may have. */
export const longest = {
  name: 100,
  phone: 40,
  email: 200,
  payer: 120,
  memberId: 80,
  group: 80,
  code: 12,
  text: 200,
  source: 200,
  relation: 80,
  accessibility: 1000,
  address: 200,
  zip: 20,
  authorisation: 80,
} as const;

/** How many coverages, diagnoses and consents, of each, one person may have. */
const mostEntries = 30;

/** How many classes a payer can agree to at once. */
const mostClasses = 10_000;

/**
 * What is wrong: `no-name` (some name is needed), `too-long`, `bad-date` (no date of the calendar), `future-date`, `bad-email`,
 * `bad-npi` (a digit is wrong), `no-code`, `no-source` (a diagnosis without who named it), `ends-before` (a coverage that ends
 * before it begins), `bad-count` (classes are counted in whole numbers from 1 on), `too-many`.
 */
export type PersonFaultKind =
  | 'no-name'
  | 'too-long'
  | 'bad-date'
  | 'future-date'
  | 'bad-email'
  | 'bad-npi'
  | 'no-code'
  | 'no-source'
  | 'ends-before'
  | 'bad-count'
  | 'too-many';

/** What cannot be kept as it is. */
export interface PersonFault {
  /** The field, with its place in a list: `given`, `emergency.phone`, `diagnoses.0.source`. */
  readonly field: string;
  readonly is: PersonFaultKind;
}

type Found = readonly PersonFault[];

function long(field: string, text: string, most: number): Found {
  return text.length > most ? [{ field, is: 'too-long' }] : [];
}

function calendared(field: string, date: string | null): Found {
  return date === null || isCivilDate(date) ? [] : [{ field, is: 'bad-date' }];
}

function dated(field: string, date: string | null, today: string): Found {
  const wrong = calendared(field, date);
  return wrong.length === 0 && date !== null && date > today ? [{ field, is: 'future-date' }] : wrong;
}

function diagnosed({ code, text, source, npi, on }: Diagnosis, place: number, today: string): Found {
  const at = (field: string): string => `diagnoses.${place}.${field}`;
  return [
    ...(code.trim() === '' ? [{ field: at('code'), is: 'no-code' } as const] : long(at('code'), code, longest.code)),
    ...long(at('text'), text, longest.text),
    ...(source.trim() === ''
      ? [{ field: at('source'), is: 'no-source' } as const]
      : long(at('source'), source, longest.source)),
    ...(npi !== '' && !isNpi(npi) ? [{ field: at('npi'), is: 'bad-npi' } as const] : []),
    ...dated(at('on'), on, today),
  ];
}

function consented({ on }: Consent, place: number, today: string): Found {
  return dated(`consents.${place}.on`, on, today);
}

function named({ given, family, preferred }: Person): Found {
  const isNamed = [given, family, preferred].some((name) => name.trim() !== '');
  if (!isNamed) return [{ field: 'given', is: 'no-name' }];
  const { name } = longest;
  return [...long('given', given, name), ...long('family', family, name), ...long('preferred', preferred, name)];
}

function reached({ phone, email, emergency }: Person): Found {
  const isAddress = email === '' || /^[^\s@]+@[^\s@]+$/.test(email);
  const call = emergency ?? { name: '', phone: '', relation: '' };
  return [
    ...long('phone', phone, longest.phone),
    ...(isAddress ? long('email', email, longest.email) : [{ field: 'email', is: 'bad-email' } as const]),
    ...long('emergency.name', call.name, longest.name),
    ...long('emergency.phone', call.phone, longest.phone),
    ...long('emergency.relation', call.relation, longest.relation),
  ];
}

function agreed(at: (field: string) => string, authorisation: Authorisation): Found {
  const { number, until, sessions } = authorisation;
  const isCount = sessions === null || (Number.isInteger(sessions) && sessions >= 1 && sessions <= mostClasses);
  return [
    ...long(at('authorisation.number'), number, longest.authorisation),
    ...calendared(at('authorisation.until'), until),
    ...(isCount ? [] : [{ field: at('authorisation.sessions'), is: 'bad-count' } as const]),
  ];
}

function lettered({ by, on, until, place }: NecessityLetter): Found {
  const at = (field: string): string => `billing.letter.${field}`;
  const isTurned = on !== null && until !== null && until < on;
  return [
    ...long(at('by'), by, longest.source),
    ...calendared(at('on'), on),
    ...calendared(at('until'), until),
    ...(isTurned ? [{ field: at('until'), is: 'ends-before' } as const] : []),
    ...long(at('place'), place, longest.text),
  ];
}

function billed({ address, referrer, letter }: PersonBilling): Found {
  const { zip, ...texts } = address;
  const sent = referrer ?? { given: '', family: '', npi: '' };
  return [
    ...Object.entries(texts).flatMap(([field, text]) => long(`billing.address.${field}`, text, longest.address)),
    ...long('billing.address.zip', zip, longest.zip),
    ...long('billing.referrer.given', sent.given, longest.name),
    ...long('billing.referrer.family', sent.family, longest.name),
    ...(npiWrong(sent.npi) === null ? [] : [{ field: 'billing.referrer.npi', is: 'bad-npi' } as const]),
    ...(letter === null || letter === undefined ? [] : lettered(letter)),
  ];
}

function covered({ payer, memberId, group, from, until, authorisation }: Coverage, place: number): Found {
  const at = (field: string): string => `coverage.${place}.${field}`;
  const wrong = [...calendared(at('from'), from), ...calendared(at('until'), until)];
  const isTurned = wrong.length === 0 && from !== null && until !== null && until < from;
  return [
    ...long(at('payer'), payer, longest.payer),
    ...long(at('memberId'), memberId, longest.memberId),
    ...long(at('group'), group, longest.group),
    ...wrong,
    ...(isTurned ? [{ field: at('until'), is: 'ends-before' } as const] : []),
    ...(authorisation === null ? [] : agreed(at, authorisation)),
  ];
}

const lists = ['coverage', 'diagnoses', 'consents'] as const;

/** What has to be put right before a person can be kept; empty: nothing. `today`: the date where the program runs, `YYYY-MM-DD`. */
export function personFaults(person: Person, today: string): readonly PersonFault[] {
  const { birthDate, coverage, diagnoses, consents, billing, accessibility } = person;
  return [
    ...named(person),
    ...dated('birthDate', birthDate, today),
    ...reached(person),
    ...long('accessibility', accessibility, longest.accessibility),
    ...lists.flatMap((field) => (person[field].length > mostEntries ? [{ field, is: 'too-many' } as const] : [])),
    ...coverage.flatMap(covered),
    ...diagnoses.flatMap((diagnosis, place) => diagnosed(diagnosis, place, today)),
    ...consents.flatMap((consent, place) => consented(consent, place, today)),
    ...(billing === null ? [] : billed(billing)),
  ];
}
