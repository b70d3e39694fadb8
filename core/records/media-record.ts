import { z } from 'zod';
import { noCredit } from '#core/curriculum/media-credit';
import { documentTypes } from './document-type';
import { recipe } from './recipe';
import { storedInstant, storedSpan } from './stored-time';

/** What a file may be, by its media type: pictures are shown, recordings are played, documents are only handed on. */
const mediaTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/flac',
  ...documentTypes,
] as const;

const mediaSchema = z
  .object({
    version: z.literal(3),
    id: z.string(),
    createdAt: storedInstant,
    /** What the facilitator calls it. */
    title: z.string(),
    /** What a picture shows, in words; empty for the others. */
    alt: z.string(),
    /** Under what it may be used, and who made it and where it is from, as people say it; empty: nothing was said. */
    licence: z.string(),
    source: z.string(),
    type: z.enum(mediaTypes),
    /** Bytes. */
    size: z.int().min(1),
    /** SHA-256 of the bytes, hex. */
    sha256: z.string(),
    /** How many pieces it is kept in: documents `<id>-0`, `<id>-1` and so on. */
    pieces: z.int().min(1),
    /** Of recordings: how long it is, milliseconds. */
    length: storedSpan.nullable(),
    /** Of pictures: pixels. */
    width: z.int().min(1).nullable(),
    height: z.int().min(1).nullable(),
    /** True: it was taken away. Its pieces are empty, and what is left of it tells that nothing was lost. */
    removed: z.boolean(),
  })
  .readonly();

/** A picture, a recording or a document of the facilitator's; its bytes are in pieces beside it. */
export type MediaRecord = z.infer<typeof mediaSchema>;

/** The media type of a picture, recording or document. */
export type MediaType = MediaRecord['type'];

/** How pictures, recordings and documents are stored. */
export const mediaRecipe = recipe({
  kind: 'media',
  version: 3,
  schema: mediaSchema,
  migrations: [
    // Only what it may be has grown: a program that knows no documents must leave them alone.
    (media) => ({ ...media, version: 2 }),
    (media) => ({ ...media, ...noCredit, version: 3 }),
  ],
  digest: (media) => ({ final: true, list: media }),
});

/** The most bytes of one piece: as base64 well below what one line of a package may hold. */
export const pieceBytes = 512 * 1024;

/** In how many pieces so many bytes (1 or more) are kept. */
export function mediaPieces(size: number): number {
  return Math.ceil(size / pieceBytes);
}

/** The id of the document that keeps a piece, counted from 0. */
export function pieceId(media: string, index: number): string {
  return `${media}-${index}`;
}

const pieceSchema = z
  .object({ version: z.literal(1), id: z.string(), media: z.string(), index: z.int().min(0), base64: z.string() })
  .readonly();

/** A piece of the bytes of a picture or recording. */
export type MediaPiece = z.infer<typeof pieceSchema>;

/** How the pieces are stored. */
export const mediaPieceRecipe = recipe({
  kind: 'media-pieces',
  version: 1,
  schema: pieceSchema,
  migrations: [],
  // No list tells of pieces; that one is final saves a start after a crash the reading of all of them.
  digest: () => ({ final: true, list: null }),
});
