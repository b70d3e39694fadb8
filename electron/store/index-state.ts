import type { DocumentKind } from '#core/ports/store';
import { type DocumentName, type IndexChange, type IndexEntry, type JournalHead, keyOf } from './index-entry';

/** What the index holds in memory: its document with all changes since. */
export class IndexState {
  readonly #entries = new Map<string, IndexEntry>();
  readonly #heads = new Map<string, number>();
  /** Documents that were about to be written and of which it is not known whether they were. */
  readonly #intents = new Map<string, DocumentName>();

  load(entries: readonly IndexEntry[], heads: readonly JournalHead[]): void {
    for (const entry of entries) this.#entries.set(keyOf(entry), entry);
    for (const [session, lines] of heads) this.#heads.set(session, lines);
  }

  apply(change: IndexChange): void {
    if ('w' in change) for (const name of change.w) this.#intents.set(keyOf(name), name);
    if ('j' in change) for (const [session, lines] of change.j) this.#heads.set(session, lines);
    if ('e' in change) {
      for (const entry of change.e) {
        this.#entries.set(keyOf(entry), entry);
        this.#intents.delete(keyOf(entry));
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

  get entries(): readonly IndexEntry[] {
    return [...this.#entries.values()];
  }

  /** A final document tells all that its journal held. */
  get heads(): readonly JournalHead[] {
    return [...this.#heads].filter(([session]) => this.#entries.get(keyOf(['sessions', session]))?.[3]?.final !== true);
  }
}
