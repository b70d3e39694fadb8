import { isCivilDate } from '#core/time/civil';
import { type EdiFault, type EdiRule, ediFault } from './edi-fault';
import type { ElementKind } from './element-kind';
import type { Segment, Separators } from './x12-segments';

/** A calendar date as X12 writes it, CCYYMMDD, that there is. */
export function isX12Date(value: string): boolean {
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (found === null) return false;
  const [, year = '', month, day] = found;
  return year >= '1850' && isCivilDate(`${year}-${month}-${day}`);
}

function isX12Time(value: string): boolean {
  return /^([01]\d|2[0-3])[0-5]\d([0-5]\d(\d{1,2})?)?$/.test(value);
}

/** The basic and the extended set of X12, without what divides. */
const isInSet = /^[\x20-\x7e]*$/;

function wrongForm(kind: ElementKind, value: string): EdiRule | null {
  switch (kind.type) {
    case 'N0':
      return /^-?\d+$/.test(value) ? null : 'element-not-numeric';
    case 'R':
      if (!/^-?(\d+\.?\d*|\.\d+)$/.test(value)) return 'element-not-numeric';
      // Noughts at the end of a fraction tell how exact it is; they are common and nobody refuses them.
      return /^-?0\d/.test(value) || value.endsWith('.') ? 'leading-zeros' : null;
    case 'D8':
      return isX12Date(value) ? null : 'element-not-a-date';
    case 'TM':
      return isX12Time(value) ? null : 'element-not-a-time';
    case 'ID':
      return kind.codes.length === 0 || kind.codes.includes(value) ? null : 'element-not-in-list';
    default:
      return null;
  }
}

/** Signs and points don't count among the characters of a number. */
function lengthOf(kind: ElementKind, value: string): number {
  return kind.type === 'R' || kind.type === 'N0' ? value.replaceAll(/[-.]/g, '').length : value.length;
}

/** The first thing that is wrong with one value; null: nothing. */
function wrongValue(kind: ElementKind, value: string): EdiRule | null {
  if (value === '') return kind.isRequired ? 'element-missing' : null;
  if (kind.type === 'NONE') return 'element-not-used';
  if (!isInSet.test(value)) return 'character-outside-set';
  const form = wrongForm(kind, value);
  if (form !== null) return form;
  if (lengthOf(kind, value) < kind.least) return 'element-too-short';
  if (lengthOf(kind, value) > kind.most) return 'element-too-long';
  return kind.type === 'AN' && value !== value.trim() ? 'space-around' : null;
}

interface Place {
  readonly segment: Segment;
  readonly at: string;
}

function checkComponents(kind: ElementKind, parts: readonly string[], { segment, at }: Place): readonly EdiFault[] {
  const faults: EdiFault[] = [];
  if (parts.length > kind.parts.length) {
    faults.push(ediFault('component-too-many', segment.no, { at, told: parts.join(' ') }));
  }
  if (parts.length > 1 && parts.at(-1) === '') faults.push(ediFault('trailing-separator', segment.no, { at }));
  for (const [index, part] of kind.parts.entries()) {
    const value = parts[index] ?? '';
    const rule = wrongValue(part, value);
    if (rule !== null) faults.push(ediFault(rule, segment.no, { at: `${at}-${index + 1}`, told: value }));
  }
  return faults;
}

function checkOne(
  kind: ElementKind,
  value: string,
  { place, separators }: { readonly place: Place; readonly separators: Separators },
) {
  const { segment, at } = place;
  if (value === '' || kind.type === 'NONE') {
    const rule = wrongValue(kind, value);
    return rule === null ? [] : [ediFault(rule, segment.no, { at, told: value })];
  }
  const values = kind.mayRepeat ? value.split(separators.repetition) : [value];
  if (!kind.mayRepeat && value.includes(separators.repetition)) {
    return [ediFault('element-not-repeatable', segment.no, { at, told: value })];
  }
  return values.flatMap((each) => {
    const parts = each.split(separators.component);
    if (kind.parts.length > 0) return checkComponents(kind, parts, place);
    if (parts.length > 1) return [ediFault('component-too-many', segment.no, { at, told: each })];
    const rule = wrongValue(kind, each);
    return rule === null ? [] : [ediFault(rule, segment.no, { at, told: each })];
  });
}

/** What is wrong with the elements of a segment, each by itself. */
export function checkElements(
  kinds: readonly ElementKind[],
  segment: Segment,
  separators: Separators,
): readonly EdiFault[] {
  const faults: EdiFault[] = [];
  const { id, elements, no } = segment;
  const nameAt = (index: number) => `${id}${String(index + 1).padStart(2, '0')}`;
  for (const [index, kind] of kinds.entries()) {
    const place = { segment, at: nameAt(index) };
    faults.push(...checkOne(kind, elements[index] ?? '', { place, separators }));
  }
  for (let index = kinds.length; index < elements.length; index += 1) {
    if (elements[index] !== '')
      faults.push(ediFault('element-not-used', no, { at: nameAt(index), told: elements[index] ?? '' }));
  }
  if (elements.length > 0 && elements.at(-1) === '') {
    faults.push(ediFault('trailing-separator', no, { at: nameAt(elements.length - 1) }));
  }
  return faults;
}
