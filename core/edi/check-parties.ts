import { isNpi } from '#core/people/npi';
import { type EdiFault, type EdiRule, ediFault } from './edi-fault';
import type { Loop } from './walk-loops';
import { elementOf, type Segment } from './x12-segments';

/** The first segment of a name in a loop; of several, that whose first element is one of these. */
export function segmentIn(loop: Loop, id: string, first: readonly string[] = []): Segment | undefined {
  return loop.segments.find((each) => each.id === id && (first.length === 0 || first.includes(elementOf(each, 1))));
}

/** All loops within a loop, itself among them, from the outermost on. */
export function everyLoop(loop: Loop): readonly Loop[] {
  return [loop, ...loop.loops.flatMap(everyLoop)];
}

/** States and territories, and the provinces of Canada. @source USPS Publication 28, appendix B */
const states = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ' +
    'AS GU MP PR VI FM MH PW AA AE AP AB BC MB NB NL NS NT NU ON PE QC SK YT'
  ).split(' '),
);

/** Loops whose postal code has to have nine digits. */
const nineDigits = new Set(['2010AA', '2310C', '2420C']);

class Findings {
  readonly faults: EdiFault[] = [];

  add(rule: EdiRule, segment: Segment, place: { readonly at?: string; readonly told?: string } = {}): void {
    this.faults.push(ediFault(rule, segment.no, place));
  }
}

function checkName(found: Findings, segment: Segment): void {
  const [role, type, by, id] = [1, 2, 8, 9].map((place) => elementOf(segment, place));
  if (by === 'XX' && id !== undefined && id !== '' && !isNpi(id))
    found.add('npi-check-digit', segment, { at: 'NM109', told: id });
  if (type === '1' && elementOf(segment, 4) === '' && role !== '41') {
    found.add('name-first-missing', segment, { at: 'NM104' });
  }
  if (role === 'IL' && id === '') found.add('member-id-missing', segment, { at: 'NM109' });
}

function checkStreet(found: Findings, loop: Loop): void {
  const street = segmentIn(loop, 'N3');
  if (
    street !== undefined &&
    loop.name === '2010AA' &&
    /\bP\.? ?O\.? BOX\b|^P\.? ?O\.?$|\bPOST OFFICE BOX\b|\bLOCK ?BOX\b/i.test(street.elements.join(' '))
  ) {
    found.add('street-is-box', street, { at: 'N301', told: elementOf(street, 1) });
  }
  const town = segmentIn(loop, 'N4');
  if (town === undefined) return;
  const [state = '', zip = '', country = ''] = town.elements.slice(1);
  // Elsewhere there are other postal codes.
  if (country !== '' && country !== 'US') return;
  if (!states.has(state)) found.add('state-form', town, { at: 'N402', told: state });
  if (!/^\d{5}(\d{4})?$/.test(zip)) found.add('zip-form', town, { at: 'N403', told: zip });
  else if (nineDigits.has(loop.name) && (zip.length < 9 || zip.endsWith('0000') || zip.endsWith('9999'))) {
    found.add('zip-nine', town, { at: 'N403', told: zip });
  }
}

function checkNumbers(found: Findings, segment: Segment): void {
  if (segment.id === 'REF' && ['EI', 'SY'].includes(elementOf(segment, 1)) && !/^\d{9}$/.test(elementOf(segment, 2))) {
    found.add('tax-id-form', segment, { at: 'REF02', told: elementOf(segment, 2) });
  }
  if (segment.id === 'PRV' && !/^[A-Z0-9]{9}X$/.test(elementOf(segment, 3))) {
    found.add('taxonomy-form', segment, { at: 'PRV03', told: elementOf(segment, 3) });
  }
  if (segment.id !== 'PER') return;
  for (const place of [3, 5, 7]) {
    const number = elementOf(segment, place + 1);
    if (['TE', 'FX'].includes(elementOf(segment, place)) && !/^[2-9]\d{9}$/.test(number)) {
      found.add('phone-form', segment, { at: `PER0${place + 1}`, told: number });
    }
  }
}

/** What is wrong with names, addresses and numbers of the parties of a transaction set. */
export function checkParties(root: Loop): readonly EdiFault[] {
  const found = new Findings();
  for (const loop of everyLoop(root)) {
    // What other payers' loops hold is not ours to know.
    if (loop.name.startsWith('23') && /^23[23]0/.test(loop.name)) continue;
    for (const segment of loop.segments) {
      if (segment.id === 'NM1') checkName(found, segment);
      checkNumbers(found, segment);
    }
    checkStreet(found, loop);
  }
  return found.faults;
}

/** Numbers and parents of the levels of a transaction set: they run on from 1, and name who is above and whether somebody is below. */
export function checkLevels(root: Loop): readonly EdiFault[] {
  const found = new Findings();
  let expected = 1;
  const walk = (loop: Loop, parent: string): void => {
    const level = segmentIn(loop, 'HL');
    const own = level === undefined ? parent : elementOf(level, 1);
    if (level !== undefined) {
      if (own !== String(expected)) found.add('hierarchy-number', level, { at: 'HL01', told: own });
      expected += 1;
      if (elementOf(level, 2) !== parent)
        found.add('hierarchy-parent', level, { at: 'HL02', told: elementOf(level, 2) });
      const hasChild = loop.loops.some(({ segments: [first] }) => first?.id === 'HL');
      if (elementOf(level, 4) !== (hasChild ? '1' : '0'))
        found.add('hierarchy-child', level, { at: 'HL04', told: elementOf(level, 4) });
    }
    for (const inner of loop.loops) walk(inner, own);
  };
  walk(root, '');
  return found.faults;
}
