import { checkElements } from './check-element';
import type { LoopRule, SegmentRule } from './claim-loops';
import { type EdiFault, ediFault } from './edi-fault';
import { elementOf, type Segment, type Separators } from './x12-segments';

/** One loop of a file as it was found. */
export interface Loop {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly loops: readonly Loop[];
}

class OpenLoop implements Loop {
  readonly segments: Segment[] = [];
  readonly loops: OpenLoop[] = [];
  /** How often each of its segments has come, and which loops. */
  readonly #seen = new Map<SegmentRule, number>();
  /** The place in the order of its segments that was reached. */
  #reached = 0;

  constructor(readonly rule: LoopRule) {}

  get name(): string {
    return this.rule.name;
  }

  count(rule: SegmentRule): number {
    return this.#seen.get(rule) ?? 0;
  }

  take(rule: SegmentRule, segment: Segment): EdiFault | null {
    const at = `${this.name} ${rule.id}`;
    const place = this.orderOf(rule);
    const isLate = place < this.#reached;
    this.segments.push(segment);
    this.#seen.set(rule, this.count(rule) + 1);
    this.#reached = Math.max(place, this.#reached);
    if (this.count(rule) > rule.most) return ediFault('segment-too-many', segment.no, { at });
    return isLate ? ediFault('segment-out-of-order', segment.no, { at }) : null;
  }

  /** Segments of one name stand in any order among themselves. */
  orderOf({ id }: SegmentRule): number {
    return this.rule.segments.findIndex((each) => each.id === id);
  }
}

function fits({ id, by, values }: SegmentRule, segment: Segment): boolean {
  return id === segment.id && (by === 0 || values.includes(elementOf(segment, by)));
}

/** Walks the segments of one transaction set through the loops of a rule. */
export class LoopWalk {
  readonly faults: EdiFault[] = [];
  readonly #open: OpenLoop[];

  constructor(
    readonly root: LoopRule,
    readonly separators: Separators,
  ) {
    this.#open = [new OpenLoop(root)];
  }

  /** Takes the next segment. */
  take(segment: Segment): void {
    // The innermost loop that knows the segment has it; what is open within that one is over.
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const loop = this.#open[depth];
      if (loop !== undefined && this.#takeIn({ loop, depth }, segment)) return;
    }
    const known = this.#open.findLast(({ rule }) => rule.segments.some((each) => fits(each, segment)));
    this.faults.push(
      known === undefined
        ? ediFault('segment-unknown', segment.no, {
            at: this.#open.at(-1)?.name ?? '',
            told: `${segment.id} ${elementOf(segment, 1)}`.trim(),
          })
        : ediFault('segment-out-of-order', segment.no, { at: `${known.name} ${segment.id}` }),
    );
  }

  #takeIn({ loop, depth }: { readonly loop: OpenLoop; readonly depth: number }, segment: Segment): boolean {
    const [trigger, ...rest] = loop.rule.segments;
    const own =
      rest.find((rule) => fits(rule, segment)) ??
      (loop.segments.length === 0 && trigger !== undefined && fits(trigger, segment) ? trigger : undefined);
    if (own !== undefined && loop.loops.length === 0) {
      this.#close(depth + 1);
      this.#add({ loop, rule: own }, segment);
      return true;
    }
    const inner = loop.rule.loops.find(({ segments: [first] }) => first !== undefined && fits(first, segment));
    if (inner === undefined) return false;
    this.#close(depth + 1);
    this.#enter({ loop, inner }, segment);
    return true;
  }

  #enter({ loop, inner }: { readonly loop: OpenLoop; readonly inner: LoopRule }, segment: Segment): void {
    const [trigger] = inner.segments;
    const opened = new OpenLoop(inner);
    const before = loop.loops.filter(({ rule }) => rule === inner).length;
    if (before >= inner.most) this.faults.push(ediFault('loop-too-many', segment.no, { at: inner.name }));
    const later = loop.loops.at(-1);
    if (later !== undefined && loop.rule.loops.indexOf(later.rule) > loop.rule.loops.indexOf(inner)) {
      this.faults.push(ediFault('segment-out-of-order', segment.no, { at: inner.name }));
    }
    loop.loops.push(opened);
    this.#open.push(opened);
    if (trigger !== undefined) this.#add({ loop: opened, rule: trigger }, segment);
  }

  #add({ loop, rule }: { readonly loop: OpenLoop; readonly rule: SegmentRule }, segment: Segment): void {
    const fault = loop.take(rule, segment);
    if (fault !== null) this.faults.push(fault);
    if (rule.kinds !== null) this.faults.push(...checkElements(rule.kinds, segment, this.separators));
  }

  /** Closes the loops from a depth on, and tells what they lack. */
  #close(depth: number): void {
    while (this.#open.length > depth) {
      const loop = this.#open.pop();
      if (loop !== undefined) this.#lacking(loop);
    }
  }

  #lacking(loop: OpenLoop): void {
    const no = loop.segments[0]?.no ?? 0;
    for (const rule of loop.rule.segments) {
      if (!rule.isRequired || loop.count(rule) > 0) continue;
      const which = rule.values.length === 1 ? `${rule.id}*${rule.values[0] ?? ''}` : rule.id;
      this.faults.push(ediFault('segment-missing', no, { at: `${loop.name} ${which}` }));
    }
    for (const inner of loop.rule.loops) {
      if (inner.isRequired && !loop.loops.some(({ rule }) => rule === inner)) {
        this.faults.push(ediFault('loop-missing', no, { at: inner.name }));
      }
    }
  }

  /** Ends the walk; what was found. */
  end(): Loop {
    const [root] = this.#open;
    this.#close(0);
    return root ?? new OpenLoop(this.root);
  }
}
