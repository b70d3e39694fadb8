import { z } from 'zod';
import type { DocumentKind } from '#core/ports/store';
import { isDocumentId } from './document-id';
import type { Flaw } from './package-fault';
import { peopleKinds } from './people-document';
import { readJson } from './read-json';

const kinds = [
  'sessions',
  'settings',
  'practices',
  'classes',
  'curricula',
  'patterns',
  'media',
  'media-pieces',
  ...peopleKinds,
] as const satisfies readonly DocumentKind[];

const documentLine = z.strictObject({ kind: z.string(), id: z.string(), document: z.looseObject({}) });

const endLine = z
  .strictObject({
    end: z.literal(true),
    documents: z.int().min(0),
    /** Of all bytes before this line, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

/** The last line of a package. */
export type PackageEnd = z.infer<typeof endLine>;

/** A document of a package as its line tells it: nothing in it is known to be right but its kind and its id. */
export interface UncheckedDocument {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly document: unknown;
}

/** One line of a package behind its header. */
export type PackageLine = UncheckedDocument | PackageEnd;

/** Reads a line behind the header, or says what is wrong with it. */
export function readLine(text: string): PackageLine | Flaw {
  const read = readJson(text);
  if (!('value' in read)) return read;
  const end = endLine.safeParse(read.value);
  if (end.success) return end.data;
  const line = documentLine.safeParse(read.value);
  if (!line.success) return { fault: 'no-document', expected: 'a line of kind, id and document' };
  const kind = kinds.find((known) => known === line.data.kind);
  if (kind === undefined) return { fault: 'unknown-kind', expected: `one of ${kinds.join(', ')}` };
  if (!isDocumentId(line.data.id)) return { fault: 'bad-id', expected: 'an id of letters, digits, _ and -' };
  return { kind, id: line.data.id, document: line.data.document };
}
