/** The kinds of documents; each is a folder of the data folder. */
export type DocumentKind =
  | 'sessions'
  | 'settings'
  | 'classes'
  | 'practices'
  | 'curricula'
  | 'versions'
  | 'shelf'
  | 'patterns'
  | 'media'
  | 'media-pieces'
  | 'people'
  | 'merges'
  | 'groups'
  | 'wellbeing'
  | 'questionnaires'
  | 'audit'
  | 'chain'
  | 'billing'
  | 'batches';

/** A document that could not be used, named so that a person can be told. The file was kept under `keptAs`. */
export interface Quarantined {
  /** `index`: what the store itself knows of its files; it was made anew from them. */
  readonly kind: DocumentKind | 'index';
  readonly id: string;
  /**
   * `corrupt`: not readable, or its seal is broken. `newer`: written by a later version of the program; left alone where it
   * was. `older`: a true document, but not the newest that was written: somebody put an old copy there. `missing`: it was
   * written and is gone; `keptAs` then is where it was.
   */
  readonly why: 'corrupt' | 'newer' | 'older' | 'missing';
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
  /** What lists need to know of a document, so that they don't have to read it; JSON. Left out: nothing. */
  digest?(value: T): Digest;
}

/** What the index keeps of a document. */
export interface Digest {
  /** True when the document tells all that its journal holds, and nothing will be added. */
  readonly final: boolean;
  /** JSON; its form is the recipe's. */
  readonly list: unknown;
}

/** A document as the index knows it. */
export interface Indexed {
  readonly id: string;
  readonly digest: Digest | null;
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
  /** Lines that were acknowledged and are not in the file any more: cut off, taken out, or an older file put in its place. */
  readonly missingLines: number;
}

/** An append-only file of one session. */
export interface Journal {
  readonly contents: JournalContents;
  /** Resolves when the lines are on disk (fdatasync), in the order of the calls; all lines of one call or none are read back. */
  append(lines: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

/** A document on its way into the store, with how its kind is read. */
export interface Writing<T = unknown> {
  readonly recipe: Recipe<T>;
  readonly id: string;
  readonly value: T;
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
  /**
   * Writes many documents in one piece: after a crash at any moment all of them are there, or none. Each is checked before
   * the first is written. Documents of a newer version are never replaced: then none is written (`newer`).
   */
  writeAll(writings: readonly Writing[]): Promise<void>;
  /** The ids of all documents of a kind, unsorted. */
  list(kind: DocumentKind): Promise<readonly string[]>;
  /** All documents of a kind as the index knows them, unsorted; reads no document. */
  index(kind: DocumentKind): Promise<readonly Indexed[]>;
  /** What was found missing or put back in time since the store was opened, and what had to be kept aside meanwhile. */
  readonly findings: readonly Quarantined[];
  /** Opens the journal of a session; its file begins with the first append. `in-use` while this store has it open already. */
  journal(session: string): Promise<Journal>;
  close(): Promise<void>;
}
