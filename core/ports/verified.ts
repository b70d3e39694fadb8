/**
 * What can be wrong with a file. `unreadable`: the disk doesn't give it. Keys: `key-file-*`. The index: `index-*`, found and
 * made anew when the folder was opened. Documents: `unsealed`, `broken-seal`, `other-key`, `no-document`, `older` (than the
 * index knows it), `missing`, `unknown-to-index`, `index-differs`. Journals: `damaged-lines`, `missing-lines`, `torn-end`.
 * `leftover`: a write that was broken off. Backups: `backup-*`.
 */
export type FaultKind =
  | 'key-file-missing'
  | 'key-file-damaged'
  | 'key-file-differs'
  | 'key-file-forged'
  | 'index-damaged'
  | 'index-older'
  | 'index-missing'
  | 'unreadable'
  | 'unsealed'
  | 'broken-seal'
  | 'other-key'
  | 'no-document'
  | 'older'
  | 'missing'
  | 'unknown-to-index'
  | 'index-differs'
  | 'damaged-lines'
  | 'missing-lines'
  | 'torn-end'
  | 'leftover'
  | 'backup-damaged'
  | 'backup-forged'
  | 'backup-file-missing'
  | 'backup-file-damaged';

/** Something that is wrong with a stored file. */
export interface Fault {
  /** Its path; below the data folder with slashes, anywhere else whole. */
  readonly where: string;
  readonly what: FaultKind;
}

/** What was looked at. */
export interface Verified {
  readonly documents: number;
  readonly journals: number;
  readonly backups: number;
  /** Files that a later version of the program wrote: no fault, and nothing that this version could judge. */
  readonly newer: readonly string[];
  /** Backups sealed under keys that are not here: that all their files are there and as they were written was seen. */
  readonly foreignBackups: number;
  /** The second folder for backups, where one is named and is away just now. */
  readonly away: string | null;
}
