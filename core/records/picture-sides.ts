import { type MediaType, pieceBytes } from './media-record';

/** How large a picture is, pixels. */
interface PictureSides {
  readonly width: number;
  readonly height: number;
}

/** The most pixels of a picture: four bytes of memory each, in every window that shows it. */
const mostPixels = 64_000_000;

function pngSides(view: DataView): PictureSides {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Lossy, lossless and extended WebP each say it in a way of their own. */
function webpSides(view: DataView): PictureSides | null {
  const form = view.getUint32(12);
  if (form === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (form !== 0x56503858) return null;
  return { width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
}

/** True for the segment that begins a picture; the three others of its row are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** From segment to segment, each of which says how long it is, until the one that tells. */
function jpegSides(view: DataView): PictureSides | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Any number of these may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function sidesIn(view: DataView, type: MediaType): PictureSides | null {
  try {
    if (type === 'image/png') return pngSides(view);
    return type === 'image/webp' ? webpSides(view) : jpegSides(view);
  } catch (error) {
    // It ends before it has told.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Whether a picture of a type can be shown without taking all memory, by what its first bytes (its first piece at least, or
 * all there are) say: a file of 50 kB may be a picture of a gigabyte. False where they don't say.
 * @source PNG 11.2.2, JPEG B.2.2, WebP (RFC 9649) 2.5 to 2.7
 */
export function isShowable(bytes: Uint8Array, type: MediaType): boolean {
  const head = bytes.subarray(0, pieceBytes);
  const sides = sidesIn(new DataView(head.buffer, head.byteOffset, head.byteLength), type);
  return sides !== null && sides.width > 0 && sides.height > 0 && sides.width * sides.height <= mostPixels;
}
