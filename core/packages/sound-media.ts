import { ZodError } from 'zod';
import { parsePattern } from '#core/breathing/parse-patterns';
import { longestLicence, longestSource } from '#core/curriculum/media-credit';
import type { MediaPiece, MediaRecord } from '#core/records/media-record';
import { mediaPieces, pieceBytes, pieceId } from '#core/records/media-record';
import { isDocument, isPicture, mostBytes } from '#core/records/media-type';
import type { PatternRecord } from '#core/records/pattern-record';
import { isDocumentId } from './document-id';
import { day, isMoment, isWithin, longestTitle } from './sound-guides';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The longest side of a picture, pixels. */
const longestSide = 20_000;

function isMeasure(side: number | null): boolean {
  return side === null || side <= longestSide;
}

/** What a picture, recording or document would have to be to be kept, in words for the log; null: it can be. */
export function unsoundMedia({
  id,
  title,
  alt,
  type,
  size,
  sha256,
  pieces,
  length,
  ...media
}: MediaRecord): string | null {
  if (media.removed) return 'one that was not taken away';
  if (!isMoment(media.createdAt)) return 'a moment that a calendar can tell';
  if (!isDocumentId(pieceId(id, pieces))) return 'an id with room for its pieces';
  if (title.length > longestTitle || alt.length > longestTitle) return `words of at most ${longestTitle} characters`;
  if (media.licence.length > longestLicence) return `a licence of at most ${longestLicence} characters`;
  if (media.source.length > longestSource) return `a source of at most ${longestSource} characters`;
  if (size > mostBytes(type)) return `at most ${mostBytes(type)} bytes`;
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'a SHA-256 as hexadecimal';
  if (pieces !== mediaPieces(size)) return 'as many pieces as its size asks for';
  if (!isMeasure(media.width) || !isMeasure(media.height)) return `sides of at most ${longestSide} pixels`;
  if (isPicture(type) || isDocument(type)) return length === null ? null : 'a length for a recording alone';
  return length !== null && isWithin(length, 1, day) ? null : 'a length for a recording';
}

/** What a piece would have to be, in words for the log; null: it can be kept. */
export function unsoundPiece({ id, media, index, base64: text }: MediaPiece): string | null {
  if (id !== pieceId(media, index)) return 'an id that tells whose piece it is';
  const isBase64 = text.length % 4 === 0 && text.length <= 4 * Math.ceil(pieceBytes / 3) && base64.test(text);
  return isBase64 ? null : `at most ${pieceBytes} bytes as base64`;
}

/** What a pattern would have to be, in words for the log; null: it can be kept. */
export function unsoundPattern({ pattern, removed, createdAt }: PatternRecord): string | null {
  if (removed) return 'one that was not taken away';
  if (!isMoment(createdAt)) return 'a moment that a calendar can tell';
  if (pattern.name.length > longestTitle || pattern.source.length > 2000) return 'a name and a source of some length';
  try {
    parsePattern(pattern);
    return null;
  } catch (error) {
    if (error instanceof ZodError) return 'a breath within what a room is led through';
    throw error;
  }
}
