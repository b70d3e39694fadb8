import { crc32, inflateRawSync } from 'node:zlib';

/** One file of a workbook, not compressed. */
interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** All that a workbook may come to when it is unpacked, and how many files it may hold. */
const mostBytes = 24 * 2 ** 20;
const mostFiles = 500;

/** What a table needs of a workbook: no macro, no picture, no link to elsewhere is even unpacked. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const stored = 0;
const deflated = 8;

function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at -= 1) {
    if (zip.readUInt32LE(at) === endMark) return at;
  }
  throw new RangeError('expected the end of a zip');
}

function unpacked(zip: Buffer, central: number, left: number): Buffer {
  const [method, size] = [zip.readUInt16LE(central + 10), zip.readUInt32LE(central + 20)];
  const local = zip.readUInt32LE(central + 42);
  if (zip.readUInt32LE(local) !== localMark) throw new RangeError('expected a file of a zip');
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(from, from + size);
  if (bytes.length < size) throw new RangeError('expected a whole file of a zip');
  // What a zip says of its sizes is not believed: it is unpacked up to what is left, and no further.
  if (method === deflated) return inflateRawSync(bytes, { maxOutputLength: Math.max(1, left) });
  if (method !== stored || size > left) throw new RangeError('expected a file of a zip as it is or deflated');
  return bytes;
}

/** The reader fills in all rows and cells before one: a cell far out makes a small file fill the memory. */
const mostCells = 4_000_000;

const placed = /[\s"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Throws a RangeError on a sheet with a cell so far out that nobody's list reaches it. */
function refuseFarCells(sheet: string): void {
  let [rows, columns] = [1, 1];
  for (const [, one, other] of sheet.matchAll(placed)) {
    const place = /^([A-Z]{0,3})(\d{0,7})$/.exec(one ?? other ?? '');
    if (place === null) throw new RangeError('expected the place of a row or a cell');
    const [, letters = '', row = ''] = place;
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((before, letter) => 26 * before + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * columns > mostCells) throw new RangeError('expected a smaller table');
}

/** The files that a table needs. Throws a RangeError on a zip that is none, or too much. */
function entriesOf(zip: Buffer): readonly Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > mostFiles) throw new RangeError(`expected at most ${mostFiles} files`);
  const entries: Entry[] = [];
  let left = mostBytes;
  let at = zip.readUInt32LE(end + 16);
  for (let each = 0; each < count; each += 1) {
    if (zip.readUInt32LE(at) !== centralMark) throw new RangeError('expected the list of a zip');
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    if (needed.test(name)) {
      const bytes = unpacked(zip, at, left);
      // No workbook has one, and whoever puts one in wants a small file to become a large one.
      if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw new RangeError('expected no entities');
      if (name.startsWith('xl/worksheets/')) refuseFarCells(bytes.toString('latin1'));
      left -= bytes.length;
      entries.push({ name, bytes });
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function localOf({ name, bytes }: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(localMark, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(bytes), 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt32LE(bytes.length, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([head, Buffer.from(name), bytes]);
}

function centralOf({ name, bytes }: Entry, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(centralMark, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt32LE(crc32(bytes), 16);
  head.writeUInt32LE(bytes.length, 20);
  head.writeUInt32LE(bytes.length, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, Buffer.from(name)]);
}

/**
 * A workbook with nothing in it but what a table needs, packed anew: whoever reads it next meets no bomb, no macro, and no
 * second list that says otherwise than the first. Throws a RangeError, or zlib's own error, on one that is too large or broken.
 */
export function plainWorkbook(bytes: Uint8Array): Buffer {
  const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const locals = entries.map(localOf);
  let offset = 0;
  const list = entries.map((entry, at) => {
    const central = centralOf(entry, offset);
    offset += locals[at]?.length ?? 0;
    return central;
  });
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
