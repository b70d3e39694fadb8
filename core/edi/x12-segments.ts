import { type EdiFault, ediFault } from './edi-fault';

/** What divides the parts of an interchange, as its first segment declares them: one character each. */
export interface Separators {
  readonly element: string;
  readonly component: string;
  readonly repetition: string;
  readonly segment: string;
}

/** One segment: its name, its elements as they stand, and its number in the file from 1. */
export interface Segment {
  readonly id: string;
  /** Elements 01, 02, …; an element that is left out is empty. */
  readonly elements: readonly string[];
  readonly no: number;
}

/** An interchange, cut into its segments. */
export interface Interchange {
  readonly separators: Separators;
  readonly segments: readonly Segment[];
}

/** An interchange or why it isn't one. Faults beside an interchange don't keep it from being read. */
export interface ReadInterchange {
  readonly interchange: Interchange | null;
  readonly faults: readonly EdiFault[];
}

const isaLength = 106;
/** Lengths of the sixteen elements of ISA, characters. */
const isaWidths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

/** The element that stands at a place of a segment, from 1; empty where there is none. */
export function elementOf(segment: Segment, place: number): string {
  return segment.elements[place - 1] ?? '';
}

function separatorsOf(head: string, isRegular: boolean): Separators {
  const [element = '*'] = head.slice(3);
  const parts = head.split(element);
  const last = parts[16] ?? '';
  return {
    element,
    repetition: isRegular ? (head[82] ?? '^') : (parts[11] ?? '^').slice(0, 1),
    component: isRegular ? (head[104] ?? ':') : last.slice(0, 1),
    segment: isRegular ? (head[105] ?? '~') : last.slice(1, 2),
  };
}

/** True where each element of the first segment is as wide as it has to be. */
function isRegularHead(head: string): boolean {
  const [element = ''] = head.slice(3);
  if (element === '' || head.length < isaLength) return false;
  let at = 3;
  for (const width of isaWidths) {
    if (head[at] !== element) return false;
    if (head.slice(at + 1, at + 1 + width).includes(element)) return false;
    at += width + 1;
  }
  return true;
}

/**
 * Cuts the text of a file into segments. Line breaks after a segment are no part of it.
 * @source ASC X12.5: ISA is 106 characters long and declares its separators
 */
export function readInterchange(text: string): ReadInterchange {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^ISA[^A-Za-z0-9\s]/.test(trimmed)) {
    return { interchange: null, faults: [ediFault('not-x12', 0, { told: trimmed.slice(0, 12) })] };
  }
  const isRegular = isRegularHead(trimmed.slice(0, isaLength));
  const faults: EdiFault[] = isRegular ? [] : [ediFault('isa-length', 1, { at: 'ISA' })];
  const separators = separatorsOf(trimmed.slice(0, isRegular ? isaLength : 160), isRegular);
  const { element, component, repetition, segment: end } = separators;
  if (end === '') return { interchange: null, faults };
  if (new Set([element, component, repetition, end]).size < 4) {
    // Nothing that is cut with them could be trusted.
    const alike = ediFault('separators-alike', 1, { at: 'ISA', told: [element, component, repetition, end].join(' ') });
    return { interchange: null, faults: [...faults, alike] };
  }
  const segments: Segment[] = [];
  for (const piece of trimmed.split(end)) {
    const clean = piece.replaceAll(/^[\r\n]+|[\r\n]+$/g, '');
    if (clean.trim() === '') continue;
    const [id = '', ...elements] = clean.split(element);
    segments.push({ id, elements, no: segments.length + 1 });
  }
  return { interchange: { separators, segments }, faults };
}
