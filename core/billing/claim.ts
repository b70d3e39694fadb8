import type { Address } from '#core/people/address';
import type { BillingLine } from './billing-line';
import type { Cents } from './cents';
import { diagnosesOn } from './covered-person';
import { bareCode } from './payer-profile';

/** One class on a claim. */
export interface ClaimLine {
  /** The billing line's id, `session/person`. */
  readonly line: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  /** Id of the group; null: of none. */
  readonly group: string | null;
}

/** Somebody who is named on a claim with a number. */
export interface NamedProvider {
  readonly given: string;
  readonly family: string;
  readonly npi: string;
  /** Empty: none. */
  readonly taxonomy: string;
}

/**
 * What is asked of one payer for one person, kept as it was when it was made, so that it can be written again. `1`: for the first
 * time. `7`: in place of an earlier one. `8`: an earlier one is taken back.
 */
export interface Claim {
  /** Number of the claim, `BR-000012`. */
  readonly id: string;
  readonly frequency: '1' | '7' | '8';
  /** The payer's number of the earlier claim; empty: none. */
  readonly original: string;
  readonly person: string;
  readonly patient: {
    readonly given: string;
    readonly family: string;
    readonly birthDate: string;
    readonly sex: 'F' | 'M' | 'U';
    readonly address: Address;
  };
  readonly coverage: { readonly memberId: string; readonly group: string };
  readonly payer: {
    readonly profile: string;
    readonly name: string;
    readonly payerId: string;
    readonly filing: string;
  };
  readonly rendering: NamedProvider | null;
  readonly place: {
    readonly name: string;
    readonly pos: string;
    readonly npi: string;
    readonly address: Address | null;
  };
  /** Without points, at most twelve; the first is why the person came. */
  readonly diagnoses: readonly string[];
  readonly authorisation: string;
  readonly referrer: { readonly given: string; readonly family: string; readonly npi: string } | null;
  readonly lines: readonly ClaimLine[];
  readonly total: Cents;
}

/** The most lines of a claim in a file, and of one on paper. @source 005010X222A1, loop 2400; CMS-1500 (02/12), item 24 */
export const mostLines = { file: 50, paper: 6 } as const;

/** What follows a family name and is none. */
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A full name cut where the family name begins: at its last blank. Letters behind a comma, and Jr. or III, are not part of it. */
function nameParts(name: string): { readonly given: string; readonly family: string } {
  const [bare = ''] = name.split(',');
  const all = bare.trim().split(/\s+/);
  const words = all.length > 2 && suffix.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const family = words.at(-1) ?? '';
  return { given: words.slice(0, -1).join(' '), family };
}

function renderingOf({ staff }: BillingLine, billingNpi: string): NamedProvider | null {
  if (staff === null || staff.npi === billingNpi || staff.npi === '') return null;
  return { ...nameParts(staff.name), npi: staff.npi, taxonomy: staff.taxonomy };
}

/** The diagnoses that were known when a class was held, each once, without points. */
function codesOn({ person, attended }: BillingLine): readonly string[] {
  const known = person === null ? [] : diagnosesOn(person, attended.session.day);
  return [...new Set(known.map(({ code }) => bareCode(code)))];
}

/** A claim without its number, made from lines that agree in all but the class; null where they lack something. */
function claimFrom(lines: readonly BillingLine[], billingNpi: string): Omit<Claim, 'id' | 'lines' | 'total'> | null {
  const [first] = lines;
  if (first === undefined) return null;
  const { person, coverage, profile, place } = first;
  if (person === null || coverage === null || profile === null || place === null) return null;
  const { given, family, birthDate, sex, address } = person;
  if (birthDate === null || sex === null) return null;
  return {
    frequency: '1',
    original: '',
    person: person.id,
    patient: { given, family, birthDate, sex, address },
    coverage: { memberId: coverage.memberId.trim(), group: coverage.group.trim() },
    payer: { profile: profile.id, name: profile.name, payerId: profile.payerId.trim(), filing: profile.filing },
    rendering: renderingOf(first, billingNpi),
    place: { name: place.name, pos: place.pos, npi: place.npi, address: place.address },
    diagnoses: codesOn(first).slice(0, 12),
    authorisation: coverage.authorisation?.number.trim() ?? '',
    referrer: person.referrer,
  };
}

/** Lines that can stand on one claim have one of these. */
function keyOf(line: BillingLine): string {
  const { person, coverage, profile, staff, place } = line;
  const { memberId = '', group = '', authorisation = null } = coverage ?? {};
  const covered = [profile?.id, person?.id, memberId, group, authorisation?.number];
  return [...covered, staff?.npi, place?.name, ...codesOn(line)].join('\u0000');
}

interface Numbering {
  /** The number of the practice that bills. */
  readonly billingNpi: string;
  /** The number of the next claim, counted on. */
  readonly next: () => string;
  readonly most: number;
}

/**
 * Makes claims of lines that are ready: one for each payer, person, coverage, whoever led and place, cut where it would have too many
 * lines. Lines that are not ready, or are paid for otherwise, are passed over.
 */
export function claimsOf(lines: readonly BillingLine[], { billingNpi, next, most }: Numbering): readonly Claim[] {
  const groups = new Map<string, BillingLine[]>();
  for (const line of lines) {
    if (line.lane !== 'claim' || !line.isReady) continue;
    const key = keyOf(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const base = claimFrom(group, billingNpi);
    if (base === null) return [];
    const pieces = Array.from({ length: Math.ceil(group.length / most) }, (_, at) =>
      group.slice(at * most, (at + 1) * most),
    );
    return pieces.map((piece): Claim => {
      const ofClaim = piece.map(({ id, attended, code, modifiers, charge }) => ({
        line: id,
        day: attended.session.day,
        code,
        modifiers,
        charge,
        group: attended.session.group,
      }));
      return { ...base, id: next(), lines: ofClaim, total: ofClaim.reduce((sum, { charge }) => sum + charge, 0) };
    });
  });
}
