/** The kinds of documents; each is a folder of the data folder. */
export type DocumentKind = 'sessions' | 'settings';

/** A document that could not be used, named so that a person can be told. The file was kept under `keptAs`. */
export interface Quarantined {
  readonly kind: DocumentKind;
  readonly id: string;
  /** `corrupt`: not readable. `newer`: written by a later version of the program; left alone where it was. */
  readonly why: 'corrupt' | 'newer';
  readonly keptAs: string;
}

/** What a read gives: the parsed value, nothing, or what became of a file that could not be read. */
export type Read<T> = { readonly found: T } | { readonly missing: true } | { readonly quarantined: Quarantined };

/** How a kind of document is read: `parse` returns the current form of a stored value, migrating older ones; it throws on anything else. */
export interface Recipe<T> {
  readonly kind: DocumentKind;
  /** The version that this program writes; a stored `version` above it is refused and left alone. */
  readonly version: number;
  parse(stored: unknown): T;
}

/** What a journal file holds after reading it. */
export interface JournalContents {
  /**
   * Parsed lines in order, each append whole or not at all. Damaged ones are left out and later good ones follow: a gap shows
   * in the numbers that the lines carry themselves.
   */
  readonly lines: readonly unknown[];
  /** A last line that was torn by a crash was dropped: it was never acknowledged. */
  readonly tornTail: boolean;
  /** Lines that were once whole and can't be read any more; a copy is kept in quarantine. */
  readonly quarantinedLines: number;
}

/** An append-only file of one session. */
export interface Journal {
  readonly contents: JournalContents;
  /** Resolves when the lines are on disk (fdatasync), in the order of the calls; all lines of one call or none are read back. */
  append(lines: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Keeps documents and journals. A promise that resolves means: on disk. One that rejects does so with a StoreError
 * (store-error.ts), or with a TypeError or the recipe's own error for a value or id that can't be kept.
 */
export interface Store {
  read<T>(recipe: Recipe<T>, id: string): Promise<Read<T>>;
  /**
   * Writes the whole document durably; the old one stays whole until the new one is. One of a newer version is never replaced
   * (`newer`); a corrupt one is moved to quarantine first.
   */
  write<T>(recipe: Recipe<T>, id: string, value: NoInfer<T>): Promise<void>;
  /** The ids of all documents of a kind, unsorted. */
  list(kind: DocumentKind): Promise<readonly string[]>;
  /** Opens the journal of a session; its file begins with the first append. `in-use` while this store has it open already. */
  journal(session: string): Promise<Journal>;
  close(): Promise<void>;
}
