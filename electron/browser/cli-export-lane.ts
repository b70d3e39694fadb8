import { exportBytes, exportFileName, type FileMade, type FilePiece } from '#api/export-file';
import type { House } from '#api/house';
import { amount } from '#core/billing/cents';
import { en } from '#words/en';
import { enCliExport } from '#words/en-cli-export';
import { enHost, fill } from '#words/en-host';
import { batchToFile } from './cli-export-batch';
import { type LaneOptions, laneOptions, purposeIn } from './cli-export-options';
import { houseOf } from './cli-house';
import { failure, say, withRecords } from './cli-records';
import { sayOfSeal, written, zipSecret } from './cli-written';

/** The bytes of a file as they come; what it came to is left in `outcome` at the end. */
async function* bytesOf(
  first: Uint8Array,
  rest: AsyncIterable<FilePiece>,
  outcome: { made: FileMade | null },
): AsyncGenerator<Uint8Array> {
  yield first;
  for await (const piece of rest) {
    if ('bytes' in piece) yield piece.bytes;
    if ('done' in piece) outcome.made = piece.done;
  }
}

/** The lines of signed sessions as one file. */
async function linesToFile(house: House, options: LaneOptions, passphrase: string | null): Promise<number> {
  const { lane, form, from, to, out, columns, delimiter } = options;
  if (form === 'edi') throw new TypeError('lines are not written as claims');
  const rows = lane === 'record' ? 'everybody' : 'attended';
  const asked = { rows, from, to, form, columns, delimiter, passphrase } as const;
  const pieces = exportBytes(house, { ...asked, purpose: purposeIn(options.purpose) });
  const { value: first } = await pieces.next();
  if (first === undefined || 'done' in first) throw new Error('expected a piece of the file, got none');
  if ('refused' in first) return failure(fill(enCliExport['cli.lane-refused'], { why: en[`why.${first.refused}`] }));
  const outcome: { made: FileMade | null } = { made: null };
  const path = await written({ out, name: exportFileName(asked) }, bytesOf(first.bytes, pieces, outcome));
  for (const { keptAs } of outcome.made?.unusable ?? []) failure(fill(enHost['cli.unusable'], { path: keptAs }));
  if (path === null || outcome.made === null) return 1;
  const { lines, sessions, ready, total, unsigned } = outcome.made;
  const sums = { lines, sessions, ready, total: amount(total), unsigned };
  say(fill(enCliExport['cli.lane-lines'], { path, ...sums }));
  sayOfSeal(passphrase);
  return 0;
}

/** `export --lane …`: writes what a lane asks for into a new file of a folder: lines, or the documents of a batch. */
export async function exportLane(args: readonly string[]): Promise<number> {
  const options = await laneOptions(args);
  const passphrase = await zipSecret(options.zipFile);
  if (passphrase !== null && typeof passphrase === 'object') return 2;
  return withRecords(options, async (records) => {
    const house = await houseOf(records);
    const isOfLines = options.lane === 'record' || options.lane === 'spreadsheet';
    return isOfLines ? linesToFile(house, options, passphrase) : batchToFile(house, options, passphrase);
  });
}
