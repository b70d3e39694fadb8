import { latin } from '#core/billing/latin';

/** What divides the files that we write. */
const [between, within, ends] = ['*', ':', '~'];

/** An element: a text that is made fit, or one that stands as it is. */
type Element = string | { readonly raw: string };

/** What stands as it is: codes, numbers, dates. */
export function raw(text: string): Element {
  return { raw: text };
}

/** Components of one element; empty ones at the end are left out. */
export function parts(...components: readonly string[]): Element {
  return { raw: components.join(within).replace(new RegExp(`\\${within}+$`), '') };
}

/** A text as such a file can hold it, cut to a length. */
export function cut(text: string, most: number): string {
  return latin(text).slice(0, most).trim();
}

/** Writes segments, and counts them. */
export class SegmentWriter {
  readonly #segments: string[] = [];

  get count(): number {
    return this.#segments.length;
  }

  /** Adds a segment; empty elements at its end are left out. */
  add(id: string, ...elements: readonly Element[]): void {
    const texts = elements.map((element) => (typeof element === 'string' ? latin(element) : element.raw));
    while (texts.at(-1) === '') texts.pop();
    this.#segments.push([id, ...texts].join(between));
  }

  /** All of them, one after the other, as the strictest readers want them. */
  text(): string {
    return this.#segments.map((segment) => `${segment}${ends}`).join('');
  }
}
