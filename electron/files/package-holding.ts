import type { PackageFault } from '#core/packages/package-fault';
import { type PackageHeader, readHeader } from '#core/packages/package-header';
import { packageLimits } from '#core/packages/package-limits';
import { PackageLines } from '#core/packages/package-lines';

/**
 * A package as it arrives: its lines in memory and nowhere else, each measured before the next is taken. The first fault
 * lets go of everything, and is the answer from then on.
 */
export class HeldPackage {
  readonly #framing = new PackageLines();
  #lines: Buffer[] = [];
  #header: PackageHeader | null = null;
  #fault: PackageFault | null = null;

  get fault(): PackageFault | null {
    return this.#fault;
  }

  /** Null until its first line came. */
  get header(): PackageHeader | null {
    return this.#header;
  }

  /** The lines as they came, UTF-8 without their ends, the header first. */
  get lines(): readonly Buffer[] {
    return this.#lines;
  }

  /** Takes the next piece of the file's text. */
  take(text: string): PackageFault | null {
    if (this.#fault !== null) return this.#fault;
    const lines = this.#framing.take(text);
    if ('fault' in lines) return this.refuse(lines);
    for (const line of lines) {
      const fault = this.#header === null ? this.#begin(line) : this.#hold(line);
      if (fault !== null) return this.refuse(fault);
    }
    return null;
  }

  /** The end of the file has come. */
  end(): PackageFault | null {
    const fault = this.#fault ?? this.#framing.end();
    return fault === null ? null : this.refuse(fault);
  }

  /** Lets go of everything because of a fault. */
  refuse(fault: PackageFault): PackageFault {
    this.#fault = fault;
    this.drop();
    return fault;
  }

  /** Lets go of everything, so that nothing of it can be read in memory afterwards. */
  drop(): void {
    for (const line of this.#lines) line.fill(0);
    this.#lines = [];
  }

  #begin(line: string): PackageFault | null {
    const header = readHeader(line);
    if ('fault' in header) return { ...header, line: 1 };
    this.#header = header;
    this.#lines.push(Buffer.from(line));
    return null;
  }

  #hold(line: string): PackageFault | null {
    const bytes = Buffer.from(line);
    const most = this.#header?.sealed === false ? packageLimits.documentBytes : packageLimits.lineBytes;
    if (bytes.length > most) {
      return { fault: 'line-too-long', line: this.#lines.length + 1, expected: `at most ${most} bytes` };
    }
    this.#lines.push(bytes);
    return null;
  }
}
