import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DocumentKind, Journal } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { Disk, DiskFile } from './disk';
import { writeWhole } from './durable-write';
import { faultCode, told } from './fault-code';
import { fileId } from './file-id';
import { encodeBatch } from './journal-line';
import { type JournalReading, readJournal } from './journal-reading';
import { quarantine } from './quarantine';
import { turns } from './turns';

const kind: DocumentKind = 'sessions';

/** Opens the journal of a session, mends its end and makes sure that all of it is on the medium. */
export async function openJournal(disk: Disk, data: string, session: string): Promise<Journal> {
  const path = join(data, kind, `${fileId(session)}.journal`);
  return told(path, async () => {
    const bytes = await disk.read(path);
    const reading = readJournal(bytes ?? new Uint8Array());
    if (reading.newer) throw new StoreError('newer', path);
    await keepDamaged(disk, data, { session, reading });
    const file = bytes === null ? null : await mended(disk, path, reading);
    return journalAt(path, reading, file ?? (() => created(disk, path)));
  });
}

async function keepDamaged(
  disk: Disk,
  data: string,
  found: { readonly session: string; readonly reading: JournalReading },
): Promise<void> {
  const aside = quarantine(disk, data);
  const { damaged, tail, goodLength } = found.reading;
  const stretches = tail.length > 0 ? [...damaged, { offset: goodLength, bytes: tail }] : damaged;
  for (const { offset, bytes } of stretches) {
    // The name says what and where, so that opening the same journal again keeps no second copy.
    await aside.keep(bytes, `${kind}-${found.session}-at-${offset}-${crc32(bytes).toString(16)}.journal`);
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

function journalAt(path: string, reading: JournalReading, place: DiskFile | (() => Promise<DiskFile>)): Journal {
  const queue = turns();
  let file = typeof place === 'function' ? null : place;
  let length = reading.goodLength;
  let nextSeq = reading.nextSeq;
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
    file ??= typeof place === 'function' ? await place() : place;
    if (suspect) await takeBack(file);
    const bytes = encodeBatch(nextSeq, jsons);
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
  }

  return {
    contents: {
      lines: reading.values,
      tornTail: reading.tail.length > 0,
      quarantinedLines: reading.damaged.length,
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
