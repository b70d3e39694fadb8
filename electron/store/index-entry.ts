import { z } from 'zod';
import type { Digest, DocumentKind } from '#core/ports/store';

/** The kinds of documents, each a folder. */
export const kinds: readonly DocumentKind[] = ['sessions', 'settings', 'classes'];

const kind = z.enum(['sessions', 'settings', 'classes']);
const digest: z.ZodType<Digest> = z.object({ final: z.boolean(), list: z.unknown() }).readonly();
const name = z.tuple([kind, z.string()]);
const entry = z.tuple([kind, z.string(), z.int().min(0), digest.nullable()]);
const head = z.tuple([z.string(), z.int().min(0)]);

/** Which document of a kind. */
export type DocumentName = z.infer<typeof name>;

/** Kind, id, the newest version that was written (0: not known), and what lists need; null: not known. */
export type IndexEntry = z.infer<typeof entry>;

/** The name of a session, and how many lines of its journal were acknowledged for certain. */
export type JournalHead = z.infer<typeof head>;

/** Grows when the digests of any kind change their form: an index of another form is made anew. */
export const digestForm = 1;

/** The index as a document. */
export const indexDocument = z.object({
  version: z.literal(1),
  form: z.int(),
  entries: z.array(entry),
  heads: z.array(head),
});

/** What has changed since that document was written: about to be written, written, known of a journal, gone on purpose. */
export const indexChange = z.union([
  z.object({ w: z.array(name) }),
  z.object({ e: z.array(entry) }),
  z.object({ j: z.array(head) }),
  z.object({ x: name }),
]);

/** See `indexChange`. */
export type IndexChange = z.infer<typeof indexChange>;

/** One text for a kind and an id. */
export function keyOf([of, id]: readonly [DocumentKind, string, ...unknown[]]): string {
  return `${of}/${id}`;
}
