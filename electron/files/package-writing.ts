import { createHash } from 'node:crypto';
import type { PackageDocument } from '#core/packages/package-document';
import { type PackageHeader, packageVersion } from '#core/packages/package-header';
import { packageLimits } from '#core/packages/package-limits';
import { utf8Length } from '#core/packages/package-lines';
import { scanJson } from '#core/packages/scan-json';
import type { DataKey } from '#sealing/key-ring';
import { newPackageKey, type PackageLock, sealLine } from './package-cipher';

/** A piece of a package, or its end. `refused`: it would be more than a package may hold, and what came before is none. */
export type PackagePiece =
  | { readonly text: string }
  | { readonly done: { readonly documents: number } }
  | { readonly refused: 'package-too-large' };

/** Small enough for a line to a window, large enough that there are not too many of them. */
const pieceLength = 64 * 1024;

const tooLarge = { refused: 'package-too-large' } as const;

/** Half a character, as JSON writes it. A name that was cut in the middle of one would make a file that is no text. */
const halves = /\\ud[89a-f][0-9a-f]{2}/;

function jsonOf(value: object): string {
  const text = JSON.stringify(value);
  if (!halves.test(text)) return text;
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.toWellFormed() : each));
}

function fits(text: string): boolean {
  return utf8Length(text) <= packageLimits.documentBytes && scanJson(text) === null;
}

/** The lines of a package under way: what was written is hashed and measured, and forgotten. */
class Lines {
  readonly #hash = createHash('sha256');
  readonly #key: DataKey | null;
  #line = 0;
  #bytes = 0;
  #waiting = '';

  constructor(key: DataKey | null) {
    this.#key = key;
  }

  get sha256(): string {
    return this.#hash.copy().digest('hex');
  }

  get isTooLarge(): boolean {
    return this.#bytes > packageLimits.fileBytes;
  }

  add(text: string): void {
    this.#line += 1;
    const isSealed = this.#key !== null && this.#line > 1;
    const line = `${isSealed ? sealLine(this.#key, this.#line, text) : text}\n`;
    this.#hash.update(line);
    this.#bytes += utf8Length(line);
    this.#waiting += line;
  }

  /** What may be given away: nothing until it is worth the way. */
  *ready(least: number): Generator<PackagePiece, void, void> {
    if (this.#waiting.length <= least) return;
    yield { text: this.#waiting };
    this.#waiting = '';
  }
}

/**
 * Writes documents as one package, piece by piece, with never more in memory than a document and a piece. Sealed with a
 * passphrase, or as plain text where `lock` is null. It keeps to the limits that readers keep.
 */
export async function* packagePieces(
  documents: AsyncIterable<PackageDocument> | Iterable<PackageDocument>,
  lock: PackageLock | null,
): AsyncGenerator<PackagePiece, void, void> {
  const sealed = lock === null ? null : await newPackageKey(lock);
  const lines = new Lines(sealed?.key ?? null);
  const header: PackageHeader = { format: 'breathingroom', version: packageVersion, sealed: sealed?.told ?? false };
  lines.add(JSON.stringify(header));
  let count = 0;
  try {
    for await (const { kind, id, document } of documents) {
      const text = jsonOf({ kind, id, document });
      count += 1;
      if (count > packageLimits.documents || !fits(text)) return yield tooLarge;
      lines.add(text);
      if (lines.isTooLarge) return yield tooLarge;
      yield* lines.ready(pieceLength);
    }
    lines.add(JSON.stringify({ end: true, documents: count, sha256: lines.sha256 }));
    if (lines.isTooLarge) return yield tooLarge;
    yield* lines.ready(0);
    yield { done: { documents: count } };
  } finally {
    sealed?.key.bytes.fill(0);
  }
}
