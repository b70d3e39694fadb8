import type { Quarantined } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';

/** Some lines of a session's journal could not be read, or are gone; everything else was read. */
export interface DamagedLines {
  readonly kind: 'sessions';
  readonly id: string;
  readonly why: 'damaged-lines';
  /** Damaged; kept in quarantine. */
  readonly lines: number;
  /** Acknowledged once and not in the file any more. */
  readonly missing: number;
}

/** Something about the stored files that a person has to be told. */
export type Remark = Quarantined | DamagedLines;

/** What was found wrong with the stored files since the start: one remark for each, however often it is found. */
export class Remarks {
  readonly #found = new Map<string, Remark>();

  add(remark: Remark): void {
    this.#found.set(`${remark.kind}/${remark.id}/${remark.why}`, remark);
  }

  /** Forgets all: the files have changed, and whoever reads them will find what is still wrong. */
  clear(): void {
    this.#found.clear();
  }

  get all(): readonly Remark[] {
    return [...this.#found.values()];
  }

  /** Sessions of which some lines were lost. */
  get damaged(): readonly DamagedLines[] {
    return this.all.filter((remark) => remark.why === 'damaged-lines');
  }

  /** Files that could not be used at all. */
  get unusable(): readonly Quarantined[] {
    return this.all.filter((remark) => remark.why !== 'damaged-lines');
  }
}

/** What is said of a session whose journal a later version wrote; null for errors of another kind. */
export function newerJournal(id: string, error: unknown): Quarantined | null {
  if (!(error instanceof StoreError) || error.reason !== 'newer') return null;
  return { kind: 'sessions', id, why: 'newer', keptAs: error.path };
}
