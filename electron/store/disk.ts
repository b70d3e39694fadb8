/** An open file; every position counts bytes from its start. */
export interface DiskFile {
  /** Resolves with how many of the bytes were taken, which may be fewer than were given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Resolves when content and length are on the medium. */
  dataSync(): Promise<void>;
  /** As `dataSync`, with everything else that the file system knows of the file. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What the store asks of a file system, as a seam: the faults that a promise of durability has to survive (short writes,
 * a full disk, an error on sync, a power cut) can't be had from a healthy disk on demand.
 * Failures carry Node's `code`, ENOENT and so on.
 */
export interface Disk {
  /** Makes a new file that only its owner can read; EEXIST when there is one. */
  create(path: string): Promise<DiskFile>;
  /** Opens a file that exists. */
  edit(path: string): Promise<DiskFile>;
  /** The whole content; null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  names(folder: string): Promise<readonly string[]>;
  /** Resolves with false when it was there already. */
  makeFolder(path: string): Promise<boolean>;
  kindOf(path: string): Promise<'file' | 'folder' | 'nothing'>;
  /** Replaces what is at `to`, in one step. */
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; EEXIST when the name is taken. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Resolves when the names in the folder are on the medium, where the machine knows such a thing. */
  syncFolder(path: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}
