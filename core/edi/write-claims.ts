import { plainAmount } from '#core/billing/cents';
import type { Claim, ClaimLine } from '#core/billing/claim';
import type { Practice } from '#core/billing/practice';
import { digitsOf } from '#core/billing/practice-reasons';
import type { Address } from '#core/people/address';
import { cut, parts, raw, SegmentWriter } from './write-segments';

/** The numbers and the moment of one file. */
export interface FileControl {
  /** Numbers of the interchange, the group and the first set; each is used once. 1 to 999,999,999. */
  readonly interchange: number;
  readonly group: number;
  /** `YYYY-MM-DD` and `HH:MM` where the file is made. */
  readonly day: string;
  readonly time: string;
}

/** Claims in one set; more are put into further sets. @source 005010X222A1, 1.3.2: about 5,000 at most */
const mostClaims = 5000;

/** The number of the set in which a claim stands, by its place among the claims of a file, from 0: `0001`. */
export function setOfClaim(place: number): string {
  return String(Math.floor(place / mostClaims) + 1).padStart(4, '0');
}

function padded(text: string, length: number): string {
  return text.slice(0, length).padEnd(length);
}

function bareDay(day: string): string {
  return day.replaceAll('-', '');
}

/** Writes the sets of one file. */
class ClaimWriter {
  readonly out = new SegmentWriter();
  #level = 0;

  constructor(
    readonly practice: Practice,
    readonly control: FileControl,
  ) {}

  set(claims: readonly Claim[], no: number): void {
    const before = this.out.count;
    const { out, control } = this;
    const id = String(no).padStart(4, '0');
    out.add('ST', raw('837'), raw(id), raw('005010X222A1'));
    // All taken back or said anew: a set of its own kind would be `18`, which means the same file again.
    const reference = `BR${control.interchange}-${no}`;
    out.add(
      'BHT',
      raw('0019'),
      raw('00'),
      raw(reference),
      raw(bareDay(control.day)),
      raw(control.time.replace(':', '')),
      raw('CH'),
    );
    this.#ways();
    this.#level = 1;
    this.#billing();
    for (const group of bySubscriber(claims)) this.#subscriber(group);
    out.add('SE', raw(String(out.count - before + 1)), raw(id));
  }

  #ways(): void {
    const { name, contact, phone, sender, receiver } = this.practice;
    this.out.add('NM1', raw('41'), raw('2'), cut(name, 60), '', '', '', '', raw('46'), sender.id.trim());
    this.out.add('PER', raw('IC'), cut(contact, 60), raw('TE'), raw(digitsOf(phone).slice(-10)));
    this.out.add('NM1', raw('40'), raw('2'), cut(receiver.name, 60), '', '', '', '', raw('46'), receiver.id.trim());
  }

  #address({ street, more, city, state, zip }: Address): void {
    this.out.add('N3', cut(street, 55), cut(more, 55));
    this.out.add('N4', cut(city, 30), state.trim(), raw(digitsOf(zip)));
  }

  #billing(): void {
    const { out } = this;
    const { name, npi, isPerson, taxId, taxonomy, address } = this.practice;
    out.add('HL', raw('1'), raw(''), raw('20'), raw('1'));
    if (taxonomy !== '') out.add('PRV', raw('BI'), raw('PXC'), taxonomy);
    const [given, family] = isPerson
      ? [name.trim().split(/\s+/).slice(0, -1).join(' '), name.trim().split(/\s+/).at(-1) ?? '']
      : ['', name];
    out.add('NM1', raw('85'), raw(isPerson ? '1' : '2'), cut(family, 60), cut(given, 35), '', '', '', raw('XX'), npi);
    this.#address(address);
    out.add('REF', raw(/^\d{3}-\d{2}-\d{4}$/.test(taxId.trim()) ? 'SY' : 'EI'), raw(digitsOf(taxId)));
  }

  #subscriber(claims: readonly Claim[]): void {
    const [first] = claims;
    if (first === undefined) return;
    const { out } = this;
    const { patient, coverage, payer } = first;
    this.#level += 1;
    out.add('HL', raw(String(this.#level)), raw('1'), raw('22'), raw('0'));
    out.add('SBR', raw('P'), raw('18'), coverage.group, '', '', '', '', '', raw(payer.filing));
    out.add(
      'NM1',
      raw('IL'),
      raw('1'),
      cut(patient.family, 60),
      cut(patient.given, 35),
      '',
      '',
      '',
      raw('MI'),
      coverage.memberId,
    );
    this.#address(patient.address);
    out.add('DMG', raw('D8'), raw(bareDay(patient.birthDate)), raw(patient.sex));
    out.add('NM1', raw('PR'), raw('2'), cut(payer.name, 60), '', '', '', '', raw('PI'), payer.payerId);
    for (const claim of claims) this.#claim(claim);
  }

  #claim(claim: Claim): void {
    const { out } = this;
    const { id, total, place, frequency, authorisation, original, diagnoses } = claim;
    const kind = parts(place.pos, 'B', frequency);
    out.add('CLM', raw(id), raw(plainAmount(total)), '', '', kind, raw('Y'), raw('A'), raw('Y'), raw('Y'));
    if (authorisation !== '') out.add('REF', raw('G1'), authorisation);
    if (frequency !== '1') out.add('REF', raw('F8'), original);
    out.add('HI', ...diagnoses.map((code, at) => parts(at === 0 ? 'ABK' : 'ABF', code)));
    this.#providers(claim);
    for (const [at, line] of claim.lines.entries()) this.#line(line, { at, claim });
  }

  #providers({ referrer, rendering, place }: Claim): void {
    const { out } = this;
    if (referrer !== null && referrer.family.trim() !== '') {
      const id = referrer.npi === '' ? [] : [raw('XX'), raw(referrer.npi)];
      out.add('NM1', raw('DN'), raw('1'), cut(referrer.family, 60), cut(referrer.given, 35), '', '', '', ...id);
    }
    if (rendering !== null) {
      out.add(
        'NM1',
        raw('82'),
        raw('1'),
        cut(rendering.family, 60),
        cut(rendering.given, 35),
        '',
        '',
        '',
        raw('XX'),
        raw(rendering.npi),
      );
      if (rendering.taxonomy !== '') out.add('PRV', raw('PE'), raw('PXC'), rendering.taxonomy);
    }
    // Where it is held at the practice, the place is not named again: payers turn that down.
    if (place.address === null) return;
    const id = place.npi === '' ? [] : [raw('XX'), raw(place.npi)];
    out.add('NM1', raw('77'), raw('2'), cut(place.name, 60), '', '', '', '', ...id);
    this.#address(place.address);
  }

  #line(
    { day, code, modifiers, charge }: ClaimLine,
    { at, claim }: { readonly at: number; readonly claim: Claim },
  ): void {
    const { out } = this;
    const no = String(at + 1);
    const pointers = claim.diagnoses.slice(0, 4).map((_, index) => String(index + 1));
    out.add('LX', raw(no));
    out.add(
      'SV1',
      parts('HC', code, ...modifiers),
      raw(plainAmount(charge)),
      raw('UN'),
      raw('1'),
      '',
      '',
      parts(...pointers),
    );
    out.add('DTP', raw('472'), raw('D8'), raw(bareDay(day)));
    out.add('REF', raw('6R'), raw(`${claim.id}-${no}`));
  }
}

/** Claims of one person and one coverage stand together. */
function bySubscriber(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = [claim.payer.payerId, claim.person, claim.coverage.memberId].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/**
 * A file of professional claims, 005010X222A1: the patient is the insured, amounts have no needless noughts, texts are capital Latin
 * letters. The same claims and numbers always give the same text.
 */
export function writeClaims(claims: readonly Claim[], practice: Practice, control: FileControl): string {
  const writer = new ClaimWriter(practice, control);
  const { out } = writer;
  const { sender, receiver, isTest } = practice;
  const [ours, theirs] = [sender.id.trim(), receiver.id.trim()];
  const time = raw(control.time.replace(':', ''));
  const interchange = raw(String(control.interchange).padStart(9, '0'));
  out.add(
    'ISA',
    ...[raw('00'), raw(padded('', 10)), raw('00'), raw(padded('', 10))],
    ...[raw(sender.kind), raw(padded(ours, 15)), raw(receiver.kind), raw(padded(theirs, 15))],
    ...[
      raw(bareDay(control.day).slice(2)),
      time,
      raw('^'),
      raw('00501'),
      interchange,
      raw('0'),
      raw(isTest ? 'T' : 'P'),
      raw(':'),
    ],
  );
  out.add(
    'GS',
    raw('HC'),
    ours,
    theirs,
    raw(bareDay(control.day)),
    time,
    raw(String(control.group)),
    raw('X'),
    raw('005010X222A1'),
  );
  const sets = Math.max(1, Math.ceil(claims.length / mostClaims));
  for (let at = 0; at < sets; at += 1) writer.set(claims.slice(at * mostClaims, (at + 1) * mostClaims), at + 1);
  out.add('GE', raw(String(sets)), raw(String(control.group)));
  out.add('IEA', raw('1'), interchange);
  return out.text();
}
