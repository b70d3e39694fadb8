import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { BrokenSeal, seal, sealHead, unseal } from '#sealing/seal';
import type { Disk } from './disk';
import { writeDurably } from './durable-write';
import { kinds } from './index-entry';
import type { Keys } from './keys';

const storedDocument = z.looseObject({ version: z.int().min(1) });

/** What every document file holds: an object that says which version of its kind it is. */
export type StoredDocument = z.infer<typeof storedDocument>;

/** A document file whose content is no document, or whose seal is broken. */
export class DamagedDocument extends Error {
  override readonly name = 'DamagedDocument';

  /** True when it was sealed with a key that is not here. */
  get isForeign(): boolean {
    return this.cause instanceof BrokenSeal && this.cause.isForeign;
  }
}

/** A file of one document, and what its seal is bound to. */
export interface DocumentFile {
  readonly path: string;
  /** Its path below the data folder without the ending, with slashes. */
  readonly about: string;
  readonly keys: Keys;
}

/** A value in the form in which it will be read back. Throws on one that is no document. */
export function asDocument(value: unknown): StoredDocument {
  return storedDocument.parse(JSON.parse(JSON.stringify(value)));
}

/** The content of a document file and which of its versions it is; 0 for one from before the time of seals. */
export function opened({ about, keys }: DocumentFile, bytes: Uint8Array): { seq: number; plain: Uint8Array } {
  // Only documents are older than seals; whatever else has none was put there by somebody.
  const mayBePlain = keys.ring.acceptsPlain && kinds.some((kind) => about.startsWith(`${kind}/`));
  if (mayBePlain && sealHead(bytes) === null) return { seq: 0, plain: bytes };
  try {
    return unseal(keys.ring, about, bytes);
  } catch (error) {
    if (error instanceof BrokenSeal) throw new DamagedDocument('expected a sealed document', { cause: error });
    throw error;
  }
}

/** The document in some bytes. Throws a DamagedDocument when there is none. */
export function documentIn(plain: Uint8Array): StoredDocument {
  try {
    return storedDocument.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
  } catch (error) {
    throw new DamagedDocument('expected a JSON object with a version', { cause: error });
  }
}

/** A document ready to be written as one of its versions. */
export function sealedDocument({ about, keys }: DocumentFile, seq: number, document: StoredDocument): Uint8Array {
  return seal(keys.ring.current, { about, seq }, new TextEncoder().encode(JSON.stringify(document)));
}

/** lowdb's adapter with what the seal tells besides: `seq` is the version that was read, or that is to be written. */
export interface DocumentAdapter extends Adapter<StoredDocument> {
  seq: number;
  /** True once a read found its seal to hold, whatever was inside. */
  isSound: boolean;
}

/**
 * One document in one file, for lowdb. Its own presets don't serve: they keep to memory under test without a word, and
 * never sync, so that a power cut takes saves that were acknowledged.
 */
export function documentAdapter(disk: Disk, file: DocumentFile): DocumentAdapter {
  const adapter: DocumentAdapter = {
    seq: 0,
    isSound: false,
    async read() {
      const bytes = await disk.read(file.path);
      if (bytes === null) return null;
      const { seq, plain } = opened(file, bytes);
      adapter.seq = seq;
      adapter.isSound = seq > 0;
      return documentIn(plain);
    },
    write: (document) => writeDurably(disk, file.path, sealedDocument(file, adapter.seq, document)),
  };
  return adapter;
}
