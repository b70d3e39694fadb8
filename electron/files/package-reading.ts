import { createHash } from 'node:crypto';
import { type CheckedDocument, checkDocument } from '#core/packages/check-document';
import { fileNameOf } from '#core/packages/document-id';
import type { PackageRecipes } from '#core/packages/package-document';
import type { Flaw, PackageFault } from '#core/packages/package-fault';
import { packageLimits } from '#core/packages/package-limits';
import { type PackageEnd, readLine, type UncheckedDocument } from '#core/packages/package-line';
import type { DataKey } from '#sealing/key-ring';
import { openLine } from './package-cipher';
import type { HeldPackage } from './package-holding';
import { MediaInFile } from './package-media';
import { pauses } from './package-pauses';

/** How a package is read: `key` is null for a plain one. */
export interface PackageReader {
  readonly key: DataKey | null;
  readonly recipes: PackageRecipes;
}

/** A document that was found good, and its line, counted from 1. */
export interface FoundDocument {
  readonly line: number;
  readonly checked: CheckedDocument;
}

const altered: Flaw = { fault: 'altered', expected: 'the line as it was written' };

function textOf(held: Buffer, line: number, key: DataKey | null): { readonly text: string } | Flaw {
  if (key === null) return { text: held.toString('utf8') };
  const opened = openLine(key, line, held);
  if (typeof opened === 'string') return altered;
  if (Buffer.byteLength(opened.text) > packageLimits.documentBytes) {
    return { fault: 'line-too-long', expected: `at most ${packageLimits.documentBytes} bytes` };
  }
  return opened;
}

/**
 * Whether a key is that of a sealed package; null: it is. A line that doesn't open may have been changed, so that two are
 * tried, the first and the last: it is a wrong key only if neither opens.
 */
export function tryKey({ lines }: HeldPackage, key: DataKey): PackageFault | null {
  if (lines.length < 2) return { fault: 'cut-off', line: 2, expected: 'a line behind the first' };
  const tries = [2, lines.length].map((line) => openLine(key, line, lines[line - 1] ?? Buffer.alloc(0)));
  if (tries.some((opened) => typeof opened === 'object')) return null;
  // Each line names its key: one that isn't the header's tells that the header was changed.
  if (tries.includes('foreign')) return { ...altered, line: 1 };
  return { fault: 'wrong-key', line: 2, expected: 'the passphrase of this package' };
}

/** Reads one line again that was found good before. */
export function documentAt(held: HeldPackage, line: number, { key, recipes }: PackageReader): CheckedDocument | Flaw {
  const bytes = held.lines[line - 1];
  const opened = bytes === undefined ? altered : textOf(bytes, line, key);
  if ('fault' in opened) return opened;
  const read = readLine(opened.text);
  if ('fault' in read) return read;
  return 'kind' in read ? checkDocument(recipes, read) : altered;
}

/** What was found in a package so far: each file name once, and a hash over all lines. */
class Tally {
  readonly #hash = createHash('sha256');
  readonly #names = new Set<string>();

  add(held: Buffer): void {
    this.#hash.update(held).update('\n');
  }

  meet({ kind, id }: UncheckedDocument): Flaw | null {
    const name = `${kind}/${fileNameOf(id)}`;
    if (this.#names.has(name)) return { fault: 'id-repeated', expected: 'each document once' };
    this.#names.add(name);
    return null;
  }

  conclude({ documents, sha256 }: PackageEnd): Flaw | null {
    if (documents !== this.#names.size) return { fault: 'altered', expected: 'as many documents as its end tells' };
    return sha256 === this.#hash.digest('hex') ? null : { fault: 'altered', expected: 'the file as it was written' };
  }
}

/**
 * Reads a package that has arrived whole, document by document. The first fault is the last thing that it gives: then nothing
 * that it gave before may be used.
 */
export async function* documentsIn(
  held: HeldPackage,
  { key, recipes }: PackageReader,
): AsyncGenerator<FoundDocument | PackageFault, void, void> {
  const pause = pauses();
  const tally = new Tally();
  const media = new MediaInFile();
  const { lines } = held;
  for (const [index, bytes] of lines.entries()) {
    const line = index + 1;
    const isLast = line === lines.length;
    if (index > 0) {
      const opened = textOf(bytes, line, key);
      const read = 'fault' in opened ? opened : readLine(opened.text);
      if ('fault' in read) return yield { ...read, line };
      if ('end' in read) {
        const flaw: Flaw | null = isLast
          ? (media.conclude() ?? tally.conclude(read))
          : { fault: 'after-the-end', expected: 'nothing behind the end' };
        if (flaw !== null) yield { ...flaw, line };
        return;
      }
      const checked = tally.meet(read) ?? checkDocument(recipes, read);
      if ('fault' in checked) return yield { ...checked, line };
      const flaw = media.meet(checked);
      if (flaw !== null) return yield { ...flaw, line };
      yield { line, checked };
    }
    tally.add(bytes);
    await pause();
  }
  yield { fault: 'cut-off', line: lines.length + 1, expected: 'a last line that tells the end' };
}
