import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Journal } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { Disk, DiskFile } from './disk';
import { writeWhole } from './durable-write';
import { faultCode, told } from './fault-code';
import { encodeBatch, type JournalSeal } from './journal-line';
import { type JournalReading, readJournal } from './journal-reading';
import type { Keys } from './keys';
import { quarantine } from './quarantine';
import { turns } from './turns';

/** A journal file of a data folder. */
export interface JournalPlace {
  readonly data: string;
  /** Its path below the data folder, with slashes; also what its lines are bound to. */
  readonly name: string;
  readonly keys: Keys;
  /** The highest number that is known to have been acknowledged, from elsewhere; 0: nothing is known. */
  readonly known: number;
  /** True: damage at the end is cut off like a torn line, as what stands there was also written elsewhere. */
  readonly cutsDamage?: boolean;
  /** Told of the number of the last line each time an append is on disk. */
  readonly onAppend?: (lastSeq: number) => void;
}

/** An open journal and the number of its last line. */
export interface JournalFile extends Journal {
  readonly lastSeq: number;
}

/** Opens a journal, mends its end and makes sure that all of it is on the medium. */
export async function openJournal(disk: Disk, place: JournalPlace): Promise<JournalFile> {
  const path = join(place.data, place.name);
  const sealed = { about: place.name, keys: place.keys };
  return told(path, async () => {
    const bytes = await disk.read(path);
    const found = readJournal(sealed, bytes ?? new Uint8Array());
    const reading = place.cutsDamage === true ? cut(found, bytes ?? new Uint8Array()) : found;
    if (reading.newer) throw new StoreError('newer', path);
    await keepDamaged(disk, place, reading);
    const file = bytes === null ? null : await mended(disk, path, reading);
    return journalAt({ path, place, sealed, reading }, file ?? (() => created(disk, path)));
  });
}

/** A reading whose torn end begins where the last good line ends. */
function cut(found: JournalReading, bytes: Uint8Array): JournalReading {
  const damaged = found.damaged.filter(({ offset }) => offset < found.lastGoodEnd);
  const rest = { goodLength: found.lastGoodEnd, tail: bytes.subarray(found.lastGoodEnd) };
  return { ...found, ...rest, damaged, nextSeq: found.lastSeq + 1 };
}

/** Keeps a copy of what can't be read in a journal. */
export async function keepDamaged(
  disk: Disk,
  { data, name }: Pick<JournalPlace, 'data' | 'name'>,
  reading: JournalReading,
): Promise<void> {
  const aside = quarantine(disk, data);
  const { damaged, tail, goodLength } = reading;
  const label = name.replace('/', '-').replace(/\.journal$/, '');
  const stretches = tail.length > 0 ? [...damaged, { offset: goodLength, bytes: tail }] : damaged;
  for (const { offset, bytes } of stretches) {
    // The name says what and where, so that opening the same journal again keeps no second copy.
    await aside.keep(bytes, `${label}-at-${offset}-${crc32(bytes).toString(16)}.journal`);
  }
}

/** The file without its torn end, so that the next line doesn't glue onto it. */
async function mended(disk: Disk, path: string, reading: JournalReading): Promise<DiskFile> {
  const file = await disk.edit(path);
  try {
    if (reading.tail.length > 0) await file.truncate(reading.goodLength);
    // A killed program may have left lines and a name that only memory holds; what is returned as read has to stay.
    await file.dataSync();
    await disk.syncFolder(dirname(path));
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function created(disk: Disk, path: string): Promise<DiskFile> {
  const file = await disk.create(path).catch((error: unknown) => {
    // Left by an earlier append that failed before its first line.
    if (faultCode(error) === 'EEXIST') return disk.edit(path);
    throw error;
  });
  try {
    await disk.syncFolder(dirname(path));
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

interface Read {
  readonly path: string;
  readonly place: JournalPlace;
  readonly sealed: JournalSeal;
  readonly reading: JournalReading;
}

function journalAt({ path, place, sealed, reading }: Read, at: DiskFile | (() => Promise<DiskFile>)): JournalFile {
  const queue = turns();
  let file = typeof at === 'function' ? null : at;
  let length = reading.goodLength;
  // A number that was acknowledged is never given again, so that what was cut off stays a gap.
  let nextSeq = Math.max(reading.nextSeq, place.known + 1);
  let lastSeq = Math.max(reading.lastSeq, place.known);
  let suspect = false;
  let closed = false;

  /** Takes a rejected append off the end again. Where even that fails, its first byte is spoilt, so that it can't be read back. */
  async function takeBack(from: DiskFile): Promise<void> {
    try {
      await from.truncate(length);
      await from.dataSync();
      suspect = false;
    } catch (error) {
      await from.write(new TextEncoder().encode('!'), length).catch(() => 0);
      throw error;
    }
  }

  async function appendNow(jsons: readonly string[]): Promise<void> {
    file ??= typeof at === 'function' ? await at() : at;
    if (suspect) await takeBack(file);
    const bytes = encodeBatch(sealed, nextSeq, jsons);
    try {
      suspect = true;
      await writeWhole(file, bytes, length);
      await file.dataSync();
      suspect = false;
    } catch (error) {
      // The first failure is the one to tell; the next append tries again to take the lines back before it writes.
      await takeBack(file).catch(() => undefined);
      throw error;
    }
    length += bytes.length;
    nextSeq += jsons.length;
    lastSeq = nextSeq - 1;
    place.onAppend?.(lastSeq);
  }

  return {
    contents: {
      lines: reading.values,
      tornTail: reading.tail.length > 0,
      quarantinedLines: reading.damaged.length,
      missingLines: reading.missing + Math.max(0, place.known - (reading.nextSeq - 1)),
    },
    get lastSeq() {
      return lastSeq;
    },
    async append(lines) {
      if (closed) throw new StoreError('closed', path);
      if (lines.length === 0) return;
      const jsons = lines.map(jsonOf);
      return queue.take(path, () => told(path, () => appendNow(jsons)));
    },
    async close() {
      if (closed) return;
      closed = true;
      await queue.idle();
      if (file === null) return;
      const last = file;
      await told(path, async () => {
        try {
          if (suspect) await takeBack(last);
        } finally {
          await last.close();
        }
      });
    },
  };
}

function jsonOf(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`expected a line that JSON can hold, got ${typeof value}`);
  return json;
}
