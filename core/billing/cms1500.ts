import type { Address } from '#core/people/address';
import { amount, type Cents } from './cents';
import { type Claim, type ClaimLine, mostLines } from './claim';
import { latin } from './latin';
import type { Practice } from './practice';
import { digitsOf } from './practice-reasons';

/** The items of the form above and below its lines, by their numbers. @source CMS-1500 (02/12), NUCC */
export const cmsItems = [
  '1',
  '1a',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '10',
  '11',
  '11a',
  '11c',
  '11d',
  '12',
  '13',
  '17',
  '17b',
  '21',
  '22',
  '23',
  '25',
  '26',
  '27',
  '28',
  '29',
  '31',
  '32',
  '32a',
  '33',
  '33a',
] as const;

/** One of these. */
export type CmsItem = (typeof cmsItems)[number];

/** The columns of item 24. */
export const cmsColumns = ['A', 'B', 'D', 'E', 'F', 'G', 'J'] as const;

/** One line of item 24. */
export type CmsLine = Readonly<Record<(typeof cmsColumns)[number], string>>;

/** What is to stand on one form, for whoever types it there: at most six lines. */
export interface CmsSheet {
  /** Number of the claim. */
  readonly claim: string;
  /** From 1. */
  readonly no: number;
  readonly of: number;
  /** Those that hold something, in the order of the form. */
  readonly items: readonly { readonly item: CmsItem; readonly value: string }[];
  readonly lines: readonly CmsLine[];
  /** What its lines come to. */
  readonly total: Cents;
}

/** `11 16 2026`. */
function longDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month} ${day} ${year}`;
}

/** `11 16 26`. */
function shortDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month} ${day} ${year.slice(2)}`;
}

/** Dollars and cents without a point or a sign: the form has a line between them. */
function money(cents: Cents): string {
  return amount(cents).replace('.', ' ');
}

/** Family name, comma, given name. */
function personName({ given, family }: { readonly given: string; readonly family: string }): string {
  return [latin(family), latin(given)].filter((part) => part !== '').join(', ');
}

function placeWords({ street, more, city, state, zip }: Address): string {
  const digits = digitsOf(zip);
  const code = digits.length > 5 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits;
  const parts = [`${street} ${more}`, `${city} ${state} ${code}`].map((part) => latin(part).replaceAll(/[,.#]/g, ''));
  return parts.filter((part) => part !== '').join(' / ');
}

/** Which box of item 1 belongs to a filing indicator. */
function payerKind(filing: string): string {
  const kinds: Readonly<Record<string, string>> = { MC: 'MEDICAID', CH: 'TRICARE', VA: 'CHAMPVA' };
  return kinds[filing] ?? 'OTHER';
}

function lineOf(
  { day, code, modifiers, charge }: ClaimLine,
  { place, diagnoses, rendering }: Claim,
  npi: string,
): CmsLine {
  return {
    A: `${shortDay(day)} - ${shortDay(day)}`,
    B: place.pos,
    D: [code, ...modifiers].join(' '),
    E: 'ABCD'.slice(0, Math.min(4, diagnoses.length)),
    F: money(charge),
    G: '1',
    J: rendering?.npi ?? npi,
  };
}

function valuesOf(claim: Claim, practice: Practice, total: Cents): Readonly<Record<CmsItem, string>> {
  const { id, frequency, original, patient, coverage, payer, rendering, place, referrer, authorisation } = claim;
  const address = placeWords(patient.address);
  const taxKind = /^\d{3}-\d{2}-\d{4}$/.test(practice.taxId.trim()) ? 'SSN' : 'EIN';
  const leader = rendering === null ? latin(practice.name) : personName(rendering);
  return {
    '1': payerKind(payer.filing),
    '1a': latin(coverage.memberId),
    '2': personName(patient),
    '3': `${longDay(patient.birthDate)}${patient.sex === 'U' ? '' : ` ${patient.sex}`}`,
    '4': personName(patient),
    '5': address,
    '6': 'SELF',
    '7': address,
    '10': 'NO / NO / NO',
    '11': latin(coverage.group) || 'NONE',
    '11a': `${longDay(patient.birthDate)}${patient.sex === 'U' ? '' : ` ${patient.sex}`}`,
    '11c': latin(payer.name),
    '11d': 'NO',
    '12': 'SIGNATURE ON FILE',
    '13': 'SIGNATURE ON FILE',
    '17': referrer === null ? '' : `DN ${personName(referrer)}`,
    '17b': referrer?.npi ?? '',
    '21': [`ICD 0`, ...claim.diagnoses.map((code, at) => `${'ABCDEFGHIJKL'[at] ?? ''} ${code}`)].join(' / '),
    '22': frequency === '1' ? '' : `${frequency} ${latin(original)}`,
    '23': latin(authorisation),
    '25': `${digitsOf(practice.taxId)} ${taxKind}`,
    '26': id,
    '27': 'YES',
    '28': money(total),
    '29': money(0),
    '31': leader,
    '32': place.address === null ? '' : `${latin(place.name)} / ${placeWords(place.address)}`,
    '32a': place.address === null ? '' : place.npi,
    '33': [latin(practice.name), placeWords(practice.address), digitsOf(practice.phone).slice(-10)].join(' / '),
    '33a': practice.npi,
  };
}

/**
 * What stands on the forms of a claim: the values of the file in the boxes of the paper, six lines to a form. Only the values: forms
 * themselves are bought, and copies of them are turned down.
 */
export function cmsSheets(claim: Claim, practice: Practice): readonly CmsSheet[] {
  const of = Math.max(1, Math.ceil(claim.lines.length / mostLines.paper));
  return Array.from({ length: of }, (_, at): CmsSheet => {
    const lines = claim.lines.slice(at * mostLines.paper, (at + 1) * mostLines.paper);
    const total = lines.reduce((sum, { charge }) => sum + charge, 0);
    const values = valuesOf(claim, practice, total);
    return {
      claim: claim.id,
      no: at + 1,
      of,
      items: cmsItems.flatMap((item) => (values[item] === '' ? [] : [{ item, value: values[item] }])),
      lines: lines.map((line) => lineOf(line, claim, practice.npi)),
      total,
    };
  });
}
