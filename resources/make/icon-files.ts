/** A drawing as a PNG of so many pixels a side. */
export interface Drawn {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Windows' icon file: a directory of entries, 16 bytes each, before the PNGs that they name. Sizes up to 256 px. */
export function icoFile(drawn: readonly Drawn[]): Uint8Array {
  const entries = drawn.filter(({ size }) => size <= 256);
  const head = Buffer.alloc(6 + entries.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of entries.entries()) {
    const at = 6 + index * 16;
    // One byte holds no 256; a nought stands for it.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...entries.map(({ png }) => png)]);
}

/** The four letters under which macOS looks for a size; a size is there twice where it is also a smaller one on a dense screen. */
const appleKinds: readonly (readonly [kind: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
];

/** Apple's icon file: pieces, each its kind, its length with these eight bytes, and a PNG. */
export function icnsFile(drawn: readonly Drawn[]): Uint8Array {
  const pieces = appleKinds.flatMap(([kind, size]) =>
    drawn.filter((one) => one.size === size).map(({ png }) => piece(kind, png)),
  );
  return piece('icns', Buffer.concat(pieces));
}

function piece(kind: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8, kind, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
