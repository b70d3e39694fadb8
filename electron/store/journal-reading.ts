import { decodeLine, type JournalLine, type JournalSeal } from './journal-line';

/** A stretch of a journal that can't be read. */
export interface DamagedStretch {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** What a journal's bytes hold. */
export interface JournalReading {
  readonly values: readonly unknown[];
  /** Lines in the middle or at the end that were once whole and aren't any more. */
  readonly damaged: readonly DamagedStretch[];
  /** The end that a crash cut off in the act of writing; empty when there is none. It begins at `goodLength`. */
  readonly tail: Uint8Array;
  readonly goodLength: number;
  /** Numbers that are left out between good lines without damage that would account for them: lines that were taken out. */
  readonly missing: number;
  readonly lastSeq: number;
  /** Where the last good line ends. */
  readonly lastGoodEnd: number;
  readonly nextSeq: number;
  /** A later version of the program wrote here. */
  readonly newer: boolean;
}

interface Segment extends DamagedStretch {
  readonly line: JournalLine | 'damaged' | 'newer';
}

const lineBreak = 10;

function segmentsOf(sealed: JournalSeal, bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  for (let offset = 0; ; ) {
    const end = bytes.indexOf(lineBreak, offset);
    if (end === -1) return segments;
    segments.push({
      offset,
      bytes: bytes.subarray(offset, end + 1),
      line: decodeLine(sealed, bytes.subarray(offset, end)),
    });
    offset = end + 1;
  }
}

/** Puts batches together and sets aside what belongs to none. */
export function readJournal(sealed: JournalSeal, bytes: Uint8Array): JournalReading {
  const values: unknown[] = [];
  const damaged: DamagedStretch[] = [];
  let batch: { readonly segment: Segment; readonly line: JournalLine }[] = [];
  let lastSeq = 0;
  let newer = false;
  let lost = 0;
  let missing = 0;
  let lastGoodEnd = 0;

  function setAside(...segments: readonly DamagedStretch[]): void {
    damaged.push(...segments);
    lost += segments.length;
  }

  function breakBatch(): void {
    setAside(...batch.map(({ segment }) => segment));
    batch = [];
  }

  for (const segment of segmentsOf(sealed, bytes)) {
    const { line } = segment;
    if (line === 'newer') newer = true;
    if (line === 'newer' || line === 'damaged') {
      breakBatch();
      setAside(segment);
      continue;
    }
    if (line.index === 1) breakBatch();
    if (!follows(batch.at(-1)?.line, line, lastSeq)) {
      breakBatch();
      setAside(segment);
      continue;
    }
    batch.push({ segment, line });
    if (line.index < line.count) continue;
    values.push(...batch.map((each) => each.line.value));
    missing += Math.max(0, line.seq - line.count - lastSeq - lost);
    lastSeq = line.seq;
    lastGoodEnd = segment.offset + segment.bytes.length;
    lost = 0;
    batch = [];
  }

  const goodLength = batch[0]?.segment.offset ?? bytes.lastIndexOf(lineBreak) + 1;
  const tail = bytes.subarray(goodLength);
  return { values, damaged, tail, goodLength, missing, lastSeq, lastGoodEnd, nextSeq: lastSeq + lost + 1, newer };
}

/** A line begins a batch after everything before it, or goes on with the batch it belongs to. */
function follows(before: JournalLine | undefined, line: JournalLine, lastSeq: number): boolean {
  if (before === undefined) return line.index === 1 && line.seq > lastSeq;
  return line.index === before.index + 1 && line.count === before.count && line.seq === before.seq + 1;
}
