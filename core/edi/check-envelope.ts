import { checkElements } from './check-element';
import { type EdiFault, type EdiRule, ediFault } from './edi-fault';
import { code, date, type ElementKind, oneOf, text, time, whole } from './element-kind';
import { elementOf, type Interchange, type Segment } from './x12-segments';

/** One transaction set of a file: its segments from ST to the one before SE. */
export interface TransactionSet {
  readonly segments: readonly Segment[];
}

const qualifier = oneOf('01 14 20 27 28 29 30 33 ZZ');
const isa: readonly ElementKind[] = [
  oneOf('00 03'),
  { ...text(10, 10), isRequired: false },
  oneOf('00 01'),
  { ...text(10, 10), isRequired: false },
  qualifier,
  text(1, 15),
  qualifier,
  text(1, 15),
  code(6, 6),
  time,
  code(1, 1),
  oneOf('00501'),
  whole(9, 9),
  oneOf('0 1'),
  oneOf('P T'),
];
const gs: readonly ElementKind[] = [
  oneOf('HC'),
  text(2, 15),
  text(2, 15),
  date,
  time,
  whole(1, 9),
  oneOf('X'),
  oneOf('005010X222A1 005010X222'),
];

interface Open {
  readonly segment: Segment;
  /** How many there have been within. */
  within: number;
}

/** Walks the envelope of an interchange: what it declares about itself has to be so. */
export class EnvelopeWalk {
  readonly faults: EdiFault[] = [];
  readonly sets: TransactionSet[] = [];
  #isa: Open | null = null;
  #gs: Open | null = null;
  #set: { readonly segments: Segment[] } | null = null;
  /** Whether an interchange has ended. */
  #isOver = false;
  readonly #controls = new Set<string>();

  constructor(readonly interchange: Interchange) {}

  #fault(rule: EdiRule, segment: Segment, place: { readonly at?: string; readonly told?: string } = {}): void {
    this.faults.push(ediFault(rule, segment.no, place));
  }

  take(segment: Segment): void {
    if (this.#isOver) return this.#after(segment);
    switch (segment.id) {
      case 'ISA':
        return this.#beginInterchange(segment);
      case 'GS':
        return this.#beginGroup(segment);
      case 'ST':
        return this.#beginSet(segment);
      case 'SE':
        return this.#endSet(segment);
      case 'GE':
        return this.#endGroup(segment);
      case 'IEA':
        return this.#endInterchange(segment);
      default:
        if (this.#set === null) this.#fault('segment-out-of-order', segment, { at: segment.id });
        else this.#set.segments.push(segment);
    }
  }

  /** Several interchanges may follow each other in a file. */
  #after(segment: Segment): void {
    if (segment.id !== 'ISA') return this.#fault('after-end', segment, { told: segment.id });
    this.#isOver = false;
    this.#controls.clear();
    this.#beginInterchange(segment);
  }

  #beginInterchange(segment: Segment): void {
    if (this.#isa !== null) return this.#fault('segment-missing', segment, { at: 'IEA' });
    this.#isa = { segment, within: 0 };
    // Its texts are padded to their width, and its last element is a separator.
    const padded = { ...segment, elements: segment.elements.slice(0, 15).map((each) => each.trimEnd()) };
    const rid = padded.elements.map((each, index) => (index === 10 ? '' : each));
    const kinds = isa.map((kind, index) => (index === 10 ? { ...kind, isRequired: false } : kind));
    this.faults.push(...checkElements(kinds, { ...padded, elements: rid }, this.interchange.separators));
  }

  #beginGroup(segment: Segment): void {
    if (this.#gs !== null) this.#fault('segment-missing', segment, { at: 'GE' });
    if (this.#isa !== null) this.#isa.within += 1;
    this.#gs = { segment, within: 0 };
    this.faults.push(...checkElements(gs, segment, this.interchange.separators));
  }

  #beginSet(segment: Segment): void {
    if (this.#set !== null) this.#fault('segment-missing', segment, { at: 'SE' });
    if (this.#gs === null) this.#fault('segment-missing', segment, { at: 'GS' });
    else this.#gs.within += 1;
    const control = elementOf(segment, 2);
    if (this.#controls.has(control)) this.#fault('set-control-again', segment, { at: 'ST02', told: control });
    this.#controls.add(control);
    const version = elementOf(segment, 3);
    if (this.#gs !== null && version !== elementOf(this.#gs.segment, 8)) {
      this.#fault('version-unlike', segment, { at: 'ST03', told: version });
    }
    this.#set = { segments: [segment] };
  }

  #endSet(segment: Segment): void {
    const set = this.#set;
    this.#set = null;
    const [first] = set?.segments ?? [];
    if (set === null || first === undefined) return this.#fault('segment-missing', segment, { at: 'ST' });
    this.sets.push(set);
    const count = set.segments.length + 1;
    if (elementOf(segment, 1) !== String(count)) this.#fault('set-count', segment, { at: 'SE01', told: String(count) });
    if (elementOf(segment, 2) !== elementOf(first, 2)) {
      this.#fault('set-control', segment, { at: 'SE02', told: elementOf(segment, 2) });
    }
  }

  #endGroup(segment: Segment): void {
    const group = this.#gs;
    this.#gs = null;
    this.#endOpenSet(segment);
    if (group === null) return this.#fault('segment-missing', segment, { at: 'GS' });
    if (elementOf(segment, 1) !== String(group.within)) {
      this.#fault('group-count', segment, { at: 'GE01', told: String(group.within) });
    }
    if (elementOf(segment, 2) !== elementOf(group.segment, 6)) {
      this.#fault('group-control', segment, { at: 'GE02', told: elementOf(segment, 2) });
    }
  }

  #endOpenSet(segment: Segment): void {
    if (this.#set === null) return;
    this.#fault('segment-missing', segment, { at: 'SE' });
    this.sets.push(this.#set);
    this.#set = null;
  }

  #endInterchange(segment: Segment): void {
    const opened = this.#isa;
    this.#endOpenSet(segment);
    if (this.#gs !== null) this.#fault('segment-missing', segment, { at: 'GE' });
    this.#gs = null;
    this.#isa = null;
    this.#isOver = true;
    if (opened === null) return this.#fault('segment-missing', segment, { at: 'ISA' });
    if (elementOf(segment, 1) !== String(opened.within)) {
      this.#fault('interchange-count', segment, { at: 'IEA01', told: String(opened.within) });
    }
    if (elementOf(segment, 2) !== elementOf(opened.segment, 13)) {
      this.#fault('interchange-control', segment, { at: 'IEA02', told: elementOf(segment, 2) });
    }
  }

  /** Ends the walk: what was begun has to have ended. */
  end(): void {
    const last = this.interchange.segments.at(-1);
    if (this.#isOver || last === undefined) return;
    this.#endOpenSet(last);
    if (this.#gs !== null) this.#fault('segment-missing', last, { at: 'GE' });
    this.#fault('segment-missing', last, { at: 'IEA' });
  }
}
