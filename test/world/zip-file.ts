import { crc32 } from 'node:zlib';

/** What a ZIP says wrongly of itself. */
interface ZipLies {
  /** Where its directory is. */
  readonly at?: number;
  /** How many bytes its first entry unpacks to. */
  readonly unpacked?: number;
}

function localOf(name: Buffer, content: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, content]);
}

interface Entry {
  readonly name: Buffer;
  readonly content: Buffer;
  readonly at: number;
  readonly size: number;
}

function directoryOf({ name, content, at, size }: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt32LE(crc32(content), 16);
  head.writeUInt32LE(content.length, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, name]);
}

/** A ZIP of files that are stored as they are, in their order. */
export function zipFile(files: readonly (readonly [string, string])[], lies: ZipLies = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, [path, text]] of files.entries()) {
    const [name, content] = [Buffer.from(path), Buffer.from(text, 'latin1')];
    const local = localOf(name, content);
    const size = index === 0 ? (lies.unpacked ?? content.length) : content.length;
    locals.push(local);
    directory.push(directoryOf({ name, content, at, size }));
    at += local.length;
  }
  const end = Buffer.alloc(22);
  const length = directory.reduce((all, one) => all + one.length, 0);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(lies.at ?? at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
