import type { DocumentKind } from '#core/ports/store';
import {
  type Aside,
  type DocumentName,
  type IndexChange,
  type IndexContent,
  type IndexEntry,
  keyOf,
} from './index-entry';

/** What the index holds in memory: its document with all changes since. */
export class IndexState {
  readonly #entries = new Map<string, IndexEntry>();
  readonly #heads = new Map<string, number>();
  /** Documents that were about to be written and of which it is not known whether they were. */
  readonly #intents = new Map<string, DocumentName>();
  readonly #aside = new Map<string, Aside>();

  load({ entries, heads, intents, aside }: IndexContent): void {
    this.apply({ e: entries });
    this.apply({ j: heads });
    this.apply({ w: intents });
    for (const each of aside) this.apply({ k: each });
  }

  apply(change: IndexChange): void {
    if ('w' in change) for (const name of change.w) this.#intents.set(keyOf(name), name);
    if ('j' in change) for (const [session, lines] of change.j) this.#heads.set(session, lines);
    if ('k' in change) this.#aside.set(keyOf(change.k), change.k);
    if ('e' in change) {
      for (const entry of change.e) {
        this.#entries.set(keyOf(entry), entry);
        this.#intents.delete(keyOf(entry));
        this.#aside.delete(keyOf(entry));
      }
    }
    if ('x' in change) {
      this.#entries.delete(keyOf(change.x));
      this.#intents.delete(keyOf(change.x));
    }
  }

  get(name: DocumentName): IndexEntry | undefined {
    return this.#entries.get(keyOf(name));
  }

  /** Where a document was put that couldn't be used. */
  asideOf(name: DocumentName): Aside | undefined {
    return this.#aside.get(keyOf(name));
  }

  /** How many lines of a session's journal are known to have been acknowledged. */
  linesOf(session: string): number {
    return this.#heads.get(session) ?? 0;
  }

  of(kind: DocumentKind): readonly IndexEntry[] {
    return [...this.#entries.values()].filter(([of]) => of === kind);
  }

  get intents(): readonly DocumentName[] {
    return [...this.#intents.values()];
  }

  /** All of it, to be written. A final document tells all that its journal held. */
  get content(): IndexContent {
    const isFinal = (session: string): boolean => this.#entries.get(keyOf(['sessions', session]))?.[3]?.final === true;
    return {
      entries: [...this.#entries.values()],
      heads: [...this.#heads].filter(([session]) => !isFinal(session)),
      intents: [...this.#intents.values()],
      aside: [...this.#aside.values()],
    };
  }
}
