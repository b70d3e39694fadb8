import type { Flaw, PackageFault } from './package-fault';
import { packageLimits } from './package-limits';

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // A pair of surrogates is four bytes, two for each half.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/**
 * Makes lines of the pieces in which a package arrives, and lets nothing pile up that is larger than a package may be. A
 * mark of byte order at the start and carriage returns before line ends are passed over.
 */
export class PackageLines {
  #pending: string[] = [];
  #pendingBytes = 0;
  #bytes = 0;
  #done = 0;

  /** The lines that this piece (UTF-16, cut anywhere) completes, without their ends, or the fault by which it is refused. */
  take(piece: string): readonly string[] | PackageFault {
    const lines: string[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const flaw = this.#hold(piece.slice(from, end)) ?? this.#room();
      if (flaw !== null) return this.#fault(flaw);
      const line = this.#complete();
      if (!line.isWellFormed()) return this.#fault({ fault: 'bad-text', expected: 'whole characters' });
      lines.push(line);
      this.#done += 1;
      this.#bytes += 1;
      from = end + 1;
    }
    const flaw = this.#hold(piece.slice(from));
    return flaw === null ? lines : this.#fault(flaw);
  }

  /** What is wrong with the end of the file; null when its last line is whole. */
  end(): PackageFault | null {
    const isWhole = this.#done > 0 && this.#pending.length === 0;
    return isWhole ? null : this.#fault({ fault: 'cut-off', expected: 'a last line that is whole' });
  }

  #fault(flaw: Flaw): PackageFault {
    return { ...flaw, line: this.#done + 1 };
  }

  #hold(text: string): Flaw | null {
    if (text === '') return null;
    this.#pending.push(text);
    const bytes = utf8Length(text);
    this.#bytes += bytes;
    this.#pendingBytes += bytes;
    if (this.#bytes > packageLimits.fileBytes) return { fault: 'too-large', expected: 'at most 256 MiB' };
    const longest = this.#done === 0 ? packageLimits.headerBytes : packageLimits.lineBytes;
    if (this.#pendingBytes <= longest) return null;
    // The first line of any other file is most often longer than ours.
    if (this.#done === 0) return { fault: 'not-a-package', expected: 'a short first line' };
    return { fault: 'line-too-long', expected: 'a line of at most 4 MiB' };
  }

  #room(): Flaw | null {
    const most = packageLimits.documents;
    return this.#done < most + 2 ? null : { fault: 'too-many-documents', expected: `at most ${most} documents` };
  }

  #complete(): string {
    const whole = this.#pending.join('');
    this.#pending = [];
    this.#pendingBytes = 0;
    const text = this.#done === 0 && whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }
}
