import { ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import type { FileBytes } from './billing-table';

/** One file within a ZIP. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The first moment that a ZIP can tell: a file made twice is the same twice. */
const noMoment = new Date(1980, 0, 1);

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const steps = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const step = await steps.next();
      if (step.done === true) stream.close();
      else stream.enqueue(step.value);
    },
  });
}

/**
 * Files as one ZIP, a part at a time: a part is kept, compressed, until it is whole, so that its size stands before it. Spreadsheets and
 * older programs read no others.
 */
export async function* zipParts(parts: Iterable<ZipPart>, options: ZipWriterConstructorOptions = {}): FileBytes {
  const pieces: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) });
  const zip = new ZipWriter(sink, {
    bufferedWrite: true,
    zip64: false,
    lastModDate: noMoment,
    extendedTimestamp: false,
    useWebWorkers: false,
    ...options,
  });
  for (const { name, bytes } of parts) {
    await zip.add(name, streamOf(bytes));
    yield* pieces.splice(0);
  }
  await zip.close();
  yield* pieces.splice(0);
}
