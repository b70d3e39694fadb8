import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { Disk } from './disk';
import { writeDurably } from './durable-write';

const storedDocument = z.looseObject({ version: z.int().min(1) });

/** What every document file holds: an object that says which version of its kind it is. */
export type StoredDocument = z.infer<typeof storedDocument>;

/** A document file whose content is no document. */
export class DamagedDocument extends Error {
  override readonly name = 'DamagedDocument';
}

/** A value in the form in which it will be read back. Throws on one that is no document. */
export function asDocument(value: unknown): StoredDocument {
  return storedDocument.parse(JSON.parse(JSON.stringify(value)));
}

function documentIn(bytes: Uint8Array): StoredDocument {
  try {
    return storedDocument.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new DamagedDocument('expected a JSON object with a version', { cause: error });
  }
}

/**
 * One document in one file, for lowdb. Its own presets don't serve: they keep to memory under test without a word, and
 * never sync, so that a power cut takes saves that were acknowledged.
 */
export function documentAdapter(disk: Disk, path: string): Adapter<StoredDocument> {
  return {
    async read() {
      const bytes = await disk.read(path);
      return bytes === null ? null : documentIn(bytes);
    },
    write: (document) => writeDurably(disk, path, new TextEncoder().encode(`${JSON.stringify(document)}\n`)),
  };
}
