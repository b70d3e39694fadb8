import { z } from 'zod';
import type { Digest, DocumentKind } from '#core/ports/store';

/** A kind of document, as it is stored. */
export const documentKind = z.enum([
  'sessions',
  'settings',
  'classes',
  'practices',
  'curricula',
  'versions',
  'shelf',
  'patterns',
  'media',
  'media-pieces',
  'people',
  'merges',
  'groups',
  'wellbeing',
  'questionnaires',
  'audit',
  'chain',
  'billing',
  'batches',
]);

/** The kinds of documents, each a folder. */
export const kinds: readonly DocumentKind[] = documentKind.options;

const digest: z.ZodType<Digest> = z.object({ final: z.boolean(), list: z.unknown() }).readonly();
const name = z.tuple([documentKind, z.string()]);
const entry = z.tuple([documentKind, z.string(), z.int().min(0), digest.nullable()]);
const head = z.tuple([z.string(), z.int().min(0)]);
const aside = z.tuple([documentKind, z.string(), z.enum(['corrupt', 'older']), z.string()]);

/** Which document of a kind. */
export type DocumentName = z.infer<typeof name>;

/** Kind, id, the newest version that was written (0: not known), and what lists need; null: not known. */
export type IndexEntry = z.infer<typeof entry>;

/** The name of a session, and how many lines of its journal were acknowledged for certain. */
export type JournalHead = z.infer<typeof head>;

/** A document that was kept aside: kind, id, why, and under which path. */
export type Aside = z.infer<typeof aside>;

/** Grows when the digests of any kind change their form: an index of another form is made anew. */
export const digestForm = 3;

/** The index as a document. `intents`: documents that were about to be written and of which nothing more is known. */
export const indexDocument = z.object({
  version: z.literal(1),
  form: z.int(),
  entries: z.array(entry),
  heads: z.array(head),
  intents: z.array(name),
  aside: z.array(aside),
});

/** See `indexDocument`. */
export type IndexContent = Pick<z.infer<typeof indexDocument>, 'entries' | 'heads' | 'intents' | 'aside'>;

/** What has changed since that document was written: about to be written, written, known of a journal, kept aside, gone on purpose. */
export const indexChange = z.union([
  z.object({ w: z.array(name) }),
  z.object({ e: z.array(entry) }),
  z.object({ j: z.array(head) }),
  z.object({ k: aside }),
  z.object({ x: name }),
]);

/** See `indexChange`. */
export type IndexChange = z.infer<typeof indexChange>;

/** One text for a kind and an id. */
export function keyOf([of, id]: readonly [DocumentKind, string, ...unknown[]]): string {
  return `${of}/${id}`;
}
