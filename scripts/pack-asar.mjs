import { closeSync, openSync, readSync } from 'node:fs';

/**
 * @typedef {{ files?: Record<string, Entry>, size?: number, offset?: string, unpacked?: boolean, link?: string, integrity?: object }} Entry
 * @typedef {object} Packed
 * @property {string} path with slashes
 * @property {number} size bytes
 * @property {boolean} sealed it lies in the archive and has the hash that Electron compares it with
 */

/** The header of an archive, and where the files begin. @param {number} file an open file @returns {{ root: Entry, start: number }} */
function header(file) {
  const lengths = Buffer.alloc(16);
  readSync(file, lengths, 0, 16, 0);
  const text = Buffer.alloc(lengths.readUInt32LE(12));
  readSync(file, text, 0, text.length, 16);
  return { root: JSON.parse(text.toString('utf8')), start: 8 + lengths.readUInt32LE(4) };
}

/** @template T @param {string} path @param {(file: number) => T} read @returns {T} */
function opened(path, read) {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

/** @param {Entry} entry @param {string} path @returns {Packed[]} */
function below(entry, path) {
  if (entry.files === undefined) {
    const sealed = entry.unpacked !== true && entry.link === undefined && entry.integrity !== undefined;
    return [{ path, size: entry.size ?? 0, sealed }];
  }
  return Object.entries(entry.files).flatMap(([name, next]) => below(next, path === '' ? name : `${path}/${name}`));
}

/** Every file of an asar archive. @param {string} archive */
export function asarFiles(archive) {
  return opened(archive, (file) => below(header(file).root, ''));
}

/** The bytes of one file of an asar archive. @param {string} archive @param {string} path */
export function asarRead(archive, path) {
  return opened(archive, (file) => {
    const { root, start } = header(file);
    const entry = path.split('/').reduce((at, name) => at?.files?.[name], /** @type {Entry | undefined} */ (root));
    if (entry?.offset === undefined) throw new Error(`expected ${path} in ${archive}`);
    const bytes = Buffer.alloc(entry.size ?? 0);
    readSync(file, bytes, 0, bytes.length, start + Number(entry.offset));
    return bytes;
  });
}
