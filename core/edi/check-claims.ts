import { isX12Date } from './check-element';
import { everyLoop, segmentIn } from './check-parties';
import { placesOfService } from './claim-segments';
import { type EdiFault, type EdiRule, ediFault } from './edi-fault';
import type { Loop } from './walk-loops';
import { elementOf, type Segment, type Separators } from './x12-segments';

/** What is known while the claims of a file are looked at. */
export interface ClaimGround {
  readonly separators: Separators;
  /** The day on which the file is looked at, CCYYMMDD. */
  readonly today: string;
  /** Ids of claims that came before, of the whole file. */
  readonly claims: Set<string>;
  /** What each line is for, and its own id, of the whole file: payer, member, date, code, place. */
  readonly lines: Set<string>;
}

const places = new Set(placesOfService.split(' '));
const mostLines = 50;

/** Amounts in cents; null: not an amount with at most two decimals. */
export function centsOf(amount: string): number | null {
  const found = /^(-?)(\d*)(?:\.(\d{0,2}))?$/.exec(amount);
  if (found === null || amount === '' || amount === '.') return null;
  const [, sign, units, parts = ''] = found;
  const cents = Number(units) * 100 + Number(parts.padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
}

/**
 * The form of a code of ICD-10-CM as it stands in files, without its point: a letter, a digit, a digit or A or B, then up to
 * four more. Whether there is such a code in a given year is not known here.
 */
function isDiagnosisCode(code: string): boolean {
  return /^[A-Z]\d[0-9AB][0-9A-Z]{0,4}$/.test(code);
}

/** Codes that were divided further, so that they alone are no longer taken. @source ICD-10-CM, fiscal years 2013 to 2023 */
const divided = new Set([
  'F438',
  'F41',
  'F43',
  'F432',
  'Z73',
  'Z56',
  'Z63',
  'R45',
  'Z637',
  'F40',
  'F45',
  'F50',
  'G47',
  'M54',
  'R51',
]);

/** What names a diagnosis: the first and others, of ICD-10-CM and of the list before it. */
const diagnosisKinds = new Set(['ABK', 'ABF', 'BK', 'BF']);

/** Looks at one claim and its lines. */
export class ClaimCheck {
  readonly faults: EdiFault[] = [];

  constructor(
    readonly claim: Loop,
    readonly ground: ClaimGround,
    readonly payment: {
      readonly member: string;
      /** Who was there, of several on one member's number. */
      readonly patient: string;
      readonly payer: string;
      readonly birth: string;
      readonly billing: string;
    },
  ) {}

  #add(rule: EdiRule, segment: Segment, place: { readonly at?: string; readonly told?: string } = {}): void {
    this.faults.push(ediFault(rule, segment.no, place));
  }

  check(): readonly EdiFault[] {
    const head = segmentIn(this.claim, 'CLM');
    if (head === undefined) return [];
    const lines = this.claim.loops.filter(({ name }) => name === '2400');
    this.#head(head, lines);
    const diagnoses = this.#diagnoses();
    for (const [index, line] of lines.entries()) this.#line(line, { index, diagnoses, claim: head });
    this.#rendering();
    return this.faults;
  }

  #head(head: Segment, lines: readonly Loop[]): void {
    const { component } = this.ground.separators;
    const id = elementOf(head, 1);
    if (this.ground.claims.has(id)) this.#add('claim-id-again', head, { at: 'CLM01', told: id });
    this.ground.claims.add(id);
    if (lines.length === 0) this.#add('claim-without-lines', head, { at: '2400' });
    if (lines.length > mostLines) this.#add('claim-too-many-lines', head, { at: '2400', told: String(lines.length) });
    const total = centsOf(elementOf(head, 2));
    if (total === null) this.#add('charge-form', head, { at: 'CLM02', told: elementOf(head, 2) });
    const services = lines.map((line) => segmentIn(line, 'SV1'));
    const sum = services.reduce((all, each) => all + ((each && centsOf(elementOf(each, 2))) ?? 0), 0);
    if (total !== null && lines.length > 0 && total !== sum) {
      this.#add('claim-total', head, { at: 'CLM02', told: `${total / 100} / ${sum / 100}` });
    }
    const [place = '', , frequency = ''] = elementOf(head, 5).split(component);
    if (!places.has(place)) this.#add('place-of-service', head, { at: 'CLM05-1', told: place });
    const original = segmentIn(this.claim, 'REF', ['F8']);
    const asks = ['7', '8'].includes(frequency);
    if (asks && original === undefined)
      this.#add('original-reference-missing', head, { at: '2300 REF*F8', told: frequency });
    if (frequency === '1' && original !== undefined)
      this.#add('original-reference-needless', original, { at: 'REF02' });
  }

  /** How many diagnoses the claim names. */
  #diagnoses(): number {
    const segment = segmentIn(this.claim, 'HI');
    if (segment === undefined) return 0;
    const { component } = this.ground.separators;
    const seen = new Set<string>();
    let isGap = false;
    for (const [index, element] of segment.elements.entries()) {
      const at = `HI${String(index + 1).padStart(2, '0')}-2`;
      if (element === '') {
        isGap = true;
        continue;
      }
      if (isGap) this.#add('diagnosis-order', segment, { at });
      isGap = false;
      const [kind = '', code = ''] = element.split(component);
      if (code === '') continue;
      // Conditions, occurrences and the like are no diagnoses.
      if (!diagnosisKinds.has(kind)) continue;
      // The first names ICD-9 where it is BK; those codes are of another time.
      if (kind.startsWith('A') ? !isDiagnosisCode(code) : true)
        this.#add('diagnosis-form', segment, { at, told: code });
      else if (divided.has(code)) this.#add('diagnosis-incomplete', segment, { at, told: code });
      if (seen.has(code)) this.#add('diagnosis-again', segment, { at, told: code });
      seen.add(code);
    }
    return segment.elements.filter((element) => element !== '').length;
  }

  #line(
    line: Loop,
    { index, diagnoses, claim }: { readonly index: number; readonly diagnoses: number; readonly claim: Segment },
  ): void {
    const number = segmentIn(line, 'LX');
    if (number !== undefined && elementOf(number, 1) !== String(index + 1)) {
      this.#add('line-number', number, { at: 'LX01', told: elementOf(number, 1) });
    }
    const service = segmentIn(line, 'SV1');
    if (service !== undefined) this.#service(service, { diagnoses, claim });
    const date = this.#date(line);
    const own = segmentIn(line, 'REF', ['6R']);
    if (own !== undefined)
      this.#once('line-id-again', own, { key: `6R ${elementOf(claim, 1)} ${elementOf(own, 2)}`, at: 'REF02' });
    if (service === undefined || date === null) return;
    const { member, patient, payer } = this.payment;
    const frequency = elementOf(claim, 5).split(this.ground.separators.component)[2];
    // A claim that replaces or voids another repeats its lines.
    if (frequency !== '1') return;
    const key = ['line', payer, member, patient, date, elementOf(service, 1)].join('\u0000');
    this.#once('line-again', service, { key, at: 'SV101' });
  }

  #once(rule: EdiRule, segment: Segment, { key, at }: { readonly key: string; readonly at: string }): void {
    if (this.ground.lines.has(key)) this.#add(rule, segment, { at, told: elementOf(segment, 2) });
    this.ground.lines.add(key);
  }

  #service(service: Segment, { diagnoses, claim }: { readonly diagnoses: number; readonly claim: Segment }): void {
    const { component } = this.ground.separators;
    const [, code = '', ...rest] = elementOf(service, 1).split(component);
    if (code !== '' && !/^([A-Z]\d{4}|\d{4}[A-Z0-9])$/.test(code))
      this.#add('code-form', service, { at: 'SV101-2', told: code });
    const modifiers = rest.slice(0, 4).filter((each) => each !== '');
    for (const [index, modifier] of modifiers.entries()) {
      const at = `SV101-${index + 3}`;
      if (!/^[A-Z0-9]{2}$/.test(modifier)) this.#add('modifier-form', service, { at, told: modifier });
      if (modifiers.indexOf(modifier) < index) this.#add('modifier-again', service, { at, told: modifier });
    }
    const charge = centsOf(elementOf(service, 2));
    if (charge === null) this.#add('charge-form', service, { at: 'SV102', told: elementOf(service, 2) });
    else if (charge < 0) this.#add('charge-not-positive', service, { at: 'SV102', told: elementOf(service, 2) });
    // A class is one unit a person and a day, however long it lasts: S9436 to S9455 are classes and programmes.
    if (/^S94(?:3[6-9]|4\d|5[0-5])$/.test(code) && elementOf(service, 4) !== '1') {
      this.#add('units-not-one', service, { at: 'SV104', told: elementOf(service, 4) });
    }
    const place = elementOf(service, 5);
    const [general] = elementOf(claim, 5).split(component);
    if (place !== '' && (!places.has(place) || place === general)) {
      this.#add('place-of-service', service, { at: 'SV105', told: place });
    }
    this.#pointers(service, diagnoses);
  }

  #pointers(service: Segment, diagnoses: number): void {
    const pointers = elementOf(service, 7).split(this.ground.separators.component);
    if (pointers[0] === '') return this.#add('pointer-first-missing', service, { at: 'SV107-1' });
    for (const [index, pointer] of pointers.entries()) {
      const at = `SV107-${index + 1}`;
      if (pointer === '') continue;
      if (Number(pointer) < 1 || Number(pointer) > diagnoses)
        this.#add('pointer-beyond', service, { at, told: pointer });
      if (pointers.indexOf(pointer) < index) this.#add('pointer-again', service, { at, told: pointer });
    }
  }

  /** The day of the service; null where none can be read. */
  #date(line: Loop): string | null {
    const segment = segmentIn(line, 'DTP', ['472']);
    if (segment === undefined) return null;
    const text = elementOf(segment, 3);
    const dates = elementOf(segment, 2) === 'RD8' ? text.split('-') : [text];
    const [first = '', last = first] = dates;
    if (!dates.every(isX12Date) || dates.length > 2 || last < first) {
      this.#add('element-not-a-date', segment, { at: 'DTP03', told: text });
      return null;
    }
    if (last > this.ground.today) this.#add('service-date-late', segment, { at: 'DTP03', told: text });
    const { birth } = this.payment;
    if (isX12Date(birth) && first < birth) this.#add('service-date-before-birth', segment, { at: 'DTP03', told: text });
    return text;
  }

  /** Whoever bills is not named again as the one who was there. */
  #rendering(): void {
    for (const loop of everyLoop(this.claim)) {
      if (loop.name !== '2310B' && loop.name !== '2420A') continue;
      const [name] = loop.segments;
      if (name === undefined || elementOf(name, 9) === '' || elementOf(name, 9) !== this.payment.billing) continue;
      this.#add('rendering-is-billing', name, { at: 'NM109', told: elementOf(name, 9) });
    }
  }
}
