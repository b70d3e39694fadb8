import { crc32 } from 'node:zlib';

/**
 * One line of a journal: `<crc32> <format> <seq> <index>/<count> <json>`. The checksum covers all that follows it.
 * `index` of `count` tells which lines were handed over together, so that half of them never count.
 */
export interface JournalLine {
  readonly seq: number;
  readonly index: number;
  readonly count: number;
  readonly value: unknown;
}

/** The form of the line itself; what is in the json has its own version. */
const format = 1;

function checksum(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** The lines of one append, ready to be written; each json text must be without a line break, as JSON.stringify gives it. */
export function encodeBatch(firstSeq: number, jsons: readonly string[]): Uint8Array {
  const lines = jsons.map((json, index) => {
    const body = `${format} ${firstSeq + index} ${index + 1}/${jsons.length} ${json}`;
    return `${checksum(body)} ${body}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}

/** The line in some bytes without their line break; `damaged` when it isn't as it was written, `newer` when a later version wrote it. */
export function decodeLine(bytes: Uint8Array): JournalLine | 'damaged' | 'newer' {
  const body = bytes.subarray(9);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 9));
  if (head !== `${checksum(body)} `) return 'damaged';
  const text = new TextDecoder('utf-8').decode(body);
  if (Number.parseInt(text, 10) > format) return 'newer';
  const [, seq, index, count, json] = /^1 (\d+) (\d+)\/(\d+) (.*)$/s.exec(text) ?? [];
  if (json === undefined) return 'damaged';
  try {
    return { seq: Number(seq), index: Number(index), count: Number(count), value: JSON.parse(json) };
  } catch {
    // Right checksum, wrong content: another program wrote it.
    return 'damaged';
  }
}
