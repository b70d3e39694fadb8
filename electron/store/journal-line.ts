import { crc32 } from 'node:zlib';
import { BrokenSeal, seal, unseal } from '#sealing/seal';
import type { Keys } from './keys';

/** Whose journal it is, and with which keys it is read and written. */
export interface JournalSeal {
  readonly about: string;
  readonly keys: Keys;
}

/**
 * One line of a journal: `<crc32> 2 <index>/<count> <sealed json, base64>`. The checksum covers all that follows it and tells
 * an accident from another key. The seal binds the journal's name, `seq`, and `index` of `count`, which tells which lines
 * were handed over together, so that half of them never count.
 */
export interface JournalLine {
  readonly seq: number;
  readonly index: number;
  readonly count: number;
  readonly value: unknown;
}

/** A line on its way into the file. */
export type Encodable = Omit<JournalLine, 'value'> & { readonly json: string };

/** The form of the line itself; what is in the json has its own version. Form 1 had the json as it is. */
const format = 2;

function checksum(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(8, '0');
}

function bondOf({ about }: JournalSeal, index: number, count: number): string {
  return `${about} ${index}/${count}`;
}

/** One line with its line break, sealed under the current key. */
export function encodeLine(sealed: JournalSeal, { seq, index, count, json }: Encodable): Uint8Array {
  const about = bondOf(sealed, index, count);
  const bytes = seal(sealed.keys.ring.current, { about, seq }, Buffer.from(json));
  const body = `${format} ${index}/${count} ${Buffer.from(bytes).toString('base64')}`;
  return new TextEncoder().encode(`${checksum(body)} ${body}\n`);
}

/** The lines of one append, ready to be written. */
export function encodeBatch(sealed: JournalSeal, firstSeq: number, jsons: readonly string[]): Uint8Array {
  const count = jsons.length;
  return Buffer.concat(jsons.map((json, at) => encodeLine(sealed, { seq: firstSeq + at, index: at + 1, count, json })));
}

/** True for the bytes of a line, without their line break, in which no accident shows; whether its seal holds needs the key. */
export function isUndamaged(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 9));
  return head === `${checksum(bytes.subarray(9))} `;
}

/** The line in some bytes without their line break; `damaged` when it isn't as it was written, `newer` when a later version wrote it. */
export function decodeLine(sealed: JournalSeal, bytes: Uint8Array): JournalLine | 'damaged' | 'newer' {
  if (!isUndamaged(bytes)) return 'damaged';
  const text = new TextDecoder('utf-8').decode(bytes.subarray(9));
  const form = Number.parseInt(text, 10);
  if (form > format) return 'newer';
  if (form === 1) return sealed.keys.ring.acceptsPlain ? plainLine(text) : 'damaged';
  return sealedLine(sealed, text);
}

function sealedLine(sealed: JournalSeal, text: string): JournalLine | 'damaged' {
  const [, index, count, base64] = /^2 (\d+)\/(\d+) ([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  if (base64 === undefined) return 'damaged';
  const place = { index: Number(index), count: Number(count) };
  try {
    const about = bondOf(sealed, place.index, place.count);
    const { seq, plain } = unseal(sealed.keys.ring, about, Buffer.from(base64, 'base64'));
    return { seq, ...place, value: JSON.parse(new TextDecoder().decode(plain)) };
  } catch (error) {
    // SyntaxError: sealed by us and no JSON; another program wrote it.
    if (error instanceof BrokenSeal || error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

function plainLine(text: string): JournalLine | 'damaged' {
  const [, seq, index, count, json] = /^1 (\d+) (\d+)\/(\d+) (.*)$/s.exec(text) ?? [];
  if (json === undefined) return 'damaged';
  try {
    return { seq: Number(seq), index: Number(index), count: Number(count), value: JSON.parse(json) };
  } catch {
    // Right checksum, wrong content: another program wrote it.
    return 'damaged';
  }
}
