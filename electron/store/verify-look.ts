import type { DocumentKind, Recipe } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { BrokenSeal, sealHead } from '#sealing/seal';
import type { Disk } from './disk';
import { DamagedDocument, type DocumentFile, documentIn, opened } from './document-adapter';
import { faultCode } from './fault-code';
import { documentFile, type Shelf } from './shelf';

/** A document whose seal held and that could be parsed. */
export interface WholeDocument<T> {
  readonly is: 'whole';
  readonly seq: number;
  /** In the current form of its kind. */
  readonly value: T;
}

/** What some bytes are, as a document. `newer`: sealed by us, and of a version that this program doesn't know. */
export type Look<T> =
  | WholeDocument<T>
  | { readonly is: 'newer'; readonly seq: number }
  | { readonly is: 'damaged'; readonly why: 'unsealed' | 'broken-seal' | 'other-key' | 'no-document' | 'unreadable' };

/** How a kind is read, where it matters to nobody what comes out. */
export function recipeOf(kind: DocumentKind): Recipe<unknown> {
  return recipes[kind];
}

function whyDamaged(
  error: DamagedDocument,
  bytes: Uint8Array,
): 'unsealed' | 'broken-seal' | 'other-key' | 'no-document' {
  if (error.isForeign) return 'other-key';
  if (!(error.cause instanceof BrokenSeal)) return 'no-document';
  return sealHead(bytes) === null ? 'unsealed' : 'broken-seal';
}

function parsed<T>(recipe: Recipe<T>, stored: unknown): { readonly value: T } | null {
  try {
    return { value: recipe.parse(stored) };
  } catch {
    // Sealed by us, and nothing that its kind knows: that it can't be read is all there is to say.
    return null;
  }
}

/** Looks at the bytes of a document; nothing is moved. */
export function lookIn<T>(file: DocumentFile, recipe: Recipe<T>, bytes: Uint8Array): Look<T> {
  try {
    const { seq, plain } = opened(file, bytes);
    const stored = documentIn(plain);
    if (stored.version > recipe.version) return { is: 'newer', seq };
    const read = parsed(recipe, stored);
    return read === null ? { is: 'damaged', why: 'no-document' } : { is: 'whole', seq, value: read.value };
  } catch (error) {
    if (error instanceof DamagedDocument) return { is: 'damaged', why: whyDamaged(error, bytes) };
    throw error;
  }
}

/** Looks at a document of the store, when nobody writes it; null: there is none. */
export function lookAt<T>(shelf: Shelf, recipe: Recipe<T>, id: string): Promise<Look<T> | null> {
  const file = documentFile(shelf, recipe.kind, id);
  return shelf.queue.take(file.path, async () => {
    const bytes = await readIn(shelf.disk, file.path);
    if (bytes === 'unreadable') return { is: 'damaged', why: 'unreadable' };
    return bytes === null ? null : lookIn(file, recipe, bytes);
  });
}

/** The bytes of a file; null: there is none. One bad sector must not keep everybody from looking at all other files. */
export async function readIn(disk: Disk, path: string): Promise<Uint8Array | null | 'unreadable'> {
  try {
    return await disk.read(path);
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return 'unreadable';
  }
}
