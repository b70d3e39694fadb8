/** What can become of a file: each takes its bytes and a source of chance, and gives others; null where it has no place. */
export type Damage = (bytes: Buffer, chance: () => number) => Buffer | null;

function below(limit: number, chance: () => number): number {
  return Math.floor(chance() * limit);
}

function noise(length: number, chance: () => number): Buffer {
  return Buffer.from(Array.from({ length }, () => below(256, chance)));
}

function over(bytes: Buffer, at: number, piece: Buffer): Buffer {
  const damaged = Buffer.from(bytes);
  piece.copy(damaged, at);
  return damaged;
}

/** The bytes line by line, each with its break; what follows the last break is a line too. */
function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const until = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, until));
    from = until;
  }
  return lines;
}

function withLines(change: (lines: readonly Buffer[], at: number, chance: () => number) => readonly Buffer[]): Damage {
  return (bytes, chance) => {
    const lines = linesOf(bytes);
    return lines.length < 2 ? null : Buffer.concat(change(lines, below(lines.length, chance), chance));
  };
}

/** All damages that need nothing but the file itself, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  'one bit turned': (bytes, chance) => {
    const at = below(bytes.length, chance);
    return over(bytes, at, Buffer.from([(bytes[at] ?? 0) ^ (1 << below(8, chance))]));
  },
  'bytes overwritten': (bytes, chance) =>
    over(bytes, below(bytes.length, chance), noise(1 + below(16, chance), chance)),
  'a block of zeros': (bytes, chance) => {
    const at = below(bytes.length, chance);
    return over(bytes, at, Buffer.alloc(Math.min(1 + below(512, chance), bytes.length - at)));
  },
  'cut short': (bytes, chance) => bytes.subarray(0, below(bytes.length, chance)),
  'garbage at the end': (bytes, chance) => {
    const breaks = chance() < 0.5 ? '\n' : '';
    return Buffer.concat([bytes, noise(1 + below(200, chance), chance), Buffer.from(breaks)]);
  },
  'bytes put in': (bytes, chance) => {
    const at = below(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, at), noise(1 + below(16, chance), chance), bytes.subarray(at)]);
  },
  'a piece taken out': (bytes, chance) => {
    const at = below(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(64, chance))]);
  },
  'a piece doubled': (bytes, chance) => {
    const from = below(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, from + 1 + below(64, chance)), bytes.subarray(from)]);
  },
  'a line taken out': withLines((lines, at) => lines.filter((_, index) => index !== at)),
  'a line doubled': withLines((lines, at) => lines.flatMap((line, index) => (index === at ? [line, line] : [line]))),
  'two lines exchanged': withLines((lines, at, chance) => {
    const other = below(lines.length, chance);
    return lines.map((line, index) => (index === at ? lines[other] : index === other ? lines[at] : line) ?? line);
  }),
  'the last lines taken off': withLines((lines, at) => lines.slice(0, at)),
};
