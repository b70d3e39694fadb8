import { blankPerson } from './blank-person';
import { nameParts } from './name-parts';
import type { Person } from './person';
import { longest, personFaults } from './person-faults';
import { type Reading, readDate } from './roster-dates';
import type { RosterField, RosterMatch } from './roster-field';

/**
 * What is the matter with a row: `no-name` (nobody can be made of it), `bad-date`, `future-date`, `either` (the date of birth
 * could be two dates), `bad-email`, `too-long` (cut), `twice` (an earlier row is the same person). What cannot be read is left
 * out; the rest of the row counts.
 */
export type RosterProblem = 'no-name' | 'bad-date' | 'future-date' | 'either' | 'bad-email' | 'too-long' | 'twice';

/** A row as a person, without an id, and what is the matter with it. */
export interface RosterPerson {
  readonly person: Person;
  readonly problems: readonly RosterProblem[];
}

/** How a table is to be read. */
export interface RosterReading extends Reading {
  readonly match: RosterMatch;
  /** The date where the program runs, `YYYY-MM-DD`. */
  readonly today: string;
}

const most: Readonly<Record<RosterField, number>> = {
  name: 2 * longest.name,
  given: longest.name,
  family: longest.name,
  preferred: longest.name,
  birthDate: 60,
  phone: longest.phone,
  email: longest.email,
  payer: longest.payer,
  memberId: longest.memberId,
  coverageGroup: longest.group,
  emergencyName: longest.name,
  emergencyPhone: longest.phone,
  emergencyRelation: longest.relation,
  accessibility: longest.accessibility,
};

function clean(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Two texts side by side that are about one thing; null where neither is known. */
function orNull<T extends Readonly<Record<string, string>>>(texts: T): T | null {
  return Object.values(texts).some((text) => text !== '') ? texts : null;
}

/** Reads one row. */
export function rosterPerson(cells: readonly string[], reading: RosterReading): RosterPerson {
  const problems = new Set<RosterProblem>();
  const text = (field: RosterField): string => {
    const at = reading.match.indexOf(field);
    const whole = at < 0 ? '' : clean(cells[at] ?? '');
    if (whole.length <= most[field]) return whole;
    problems.add('too-long');
    return whole.slice(0, most[field]).trim();
  };
  const parts = nameParts(text('name'));
  const read = text('birthDate') === '' ? null : readDate(text('birthDate'), reading);
  if (read !== null && 'problem' in read) problems.add(read.problem);
  const card = orNull({ payer: text('payer'), memberId: text('memberId'), group: text('coverageGroup') });
  const person: Person = {
    ...blankPerson(''),
    given: text('given') || parts.given,
    family: text('family') || parts.family,
    preferred: text('preferred'),
    birthDate: read !== null && 'date' in read ? read.date : null,
    phone: text('phone'),
    email: text('email'),
    coverage: card === null ? [] : [{ ...card, from: null, until: null, profile: null, authorisation: null }],
    emergency: orNull({
      name: text('emergencyName'),
      phone: text('emergencyPhone'),
      relation: text('emergencyRelation'),
    }),
    accessibility: text('accessibility'),
  };
  return withoutFaults(person, problems, reading.today);
}

/** The person without what cannot be kept. */
function withoutFaults(person: Person, problems: Set<RosterProblem>, today: string): RosterPerson {
  let kept = person;
  for (const { field, is } of personFaults(person, today)) {
    if (is === 'no-name' || is === 'too-long' || is === 'bad-email' || is === 'future-date' || is === 'bad-date')
      problems.add(is);
    if (field === 'email') kept = { ...kept, email: '' };
    if (field === 'birthDate') kept = { ...kept, birthDate: null };
    if (is === 'too-long' && (field === 'given' || field === 'family'))
      kept = { ...kept, [field]: kept[field].slice(0, longest.name).trim() };
  }
  return { person: kept, problems: [...problems] };
}
