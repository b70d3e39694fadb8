import { z } from 'zod';
import { partKinds } from '#core/curriculum/class-plan';
import { contentHash } from '#core/library/content-hash';
import { entryOf, type LibraryContent, type LibraryEntry, libraryKinds } from '#core/library/library-entry';
import { mediaIn } from '#core/library/media-in';
import { type HeldItem, heldItem } from './held-item';
import { storedInstant, storedSpan } from './stored-time';

const entry: z.ZodType<LibraryEntry> = z
  .object({
    kind: z.enum(libraryKinds),
    id: z.string(),
    title: z.string(),
    about: z.string(),
    language: z.string(),
    tags: z.array(z.string()).readonly(),
    version: z.int(),
    length: storedSpan.nullable(),
    count: z.int(),
    partKind: z.enum(partKinds).nullable(),
    family: z.string().nullable(),
  })
  .readonly();

const texts = z.array(z.string()).readonly();

/** Something of one's own in the library as the index keeps it, so that a list of thousands reads no document. */
export const itemDigest = z
  .object({
    ...heldItem,
    entry,
    /** SHA-256 of the content, hex. */
    hash: z.string(),
    /** The pictures, recordings and files that it needs. */
    media: texts,
    /** The classes that a curriculum names; none for the others. */
    classes: texts,
  })
  .readonly();

/** See `itemDigest`. */
export type ItemDigest = z.infer<typeof itemDigest>;

/** What the index keeps of something in the library. */
export function itemDigestOf(held: HeldItem, was: LibraryContent): ItemDigest {
  const { id, createdAt, changedAt, revision, sitting, basedOn, removed } = held;
  const classes = was.kind === 'curricula' ? was.content.meetings.flatMap((meeting) => meeting.classes) : [];
  return {
    id,
    createdAt,
    changedAt,
    revision,
    sitting,
    basedOn,
    removed,
    entry: entryOf(was),
    hash: contentHash(was.content),
    media: mediaIn(was),
    classes: [...new Set(classes)],
  };
}

/** An earlier content as the index keeps it. */
export const versionDigest = z
  .object({
    id: z.string(),
    of: z.object({ kind: z.enum(libraryKinds), id: z.string() }).readonly(),
    changedAt: storedInstant,
    hash: z.string(),
    title: z.string(),
    /** The version of its content. */
    number: z.int(),
    /** True: what ships with the program, as it was copied. */
    isBase: z.boolean(),
  })
  .readonly();

/** See `versionDigest`. */
export type VersionDigest = z.infer<typeof versionDigest>;
