import type { TimedLine } from '#core/curriculum/class-plan';
import { type Stretch, scriptFrom } from '#core/library/script-edit';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';

/** A line that is said after the last one comes so much later, where there is room. */
const usually = seconds(10);

function whole(at: number): Milliseconds {
  return seconds(Math.round(at / 1000));
}

/** When a line would come that is put in after one (-1: before all): halfway to the next, or a little later than the last. */
function timeAfter(lines: readonly TimedLine[], index: number, { from, to }: Stretch): Milliseconds {
  const [before, next] = [lines[index]?.at, lines[index + 1]?.at];
  if (before === undefined) return next === undefined ? from : whole((Math.min(from, next) + next) / 2);
  if (next !== undefined) return whole((before + next) / 2);
  return whole(Math.max(before, Math.min(before + usually, (before + to) / 2)));
}

/** Lines with one more after a place (-1: before all). */
export function withLineAfter(
  lines: readonly TimedLine[],
  index: number,
  { text, within }: { readonly text: string; readonly within: Stretch },
): readonly TimedLine[] {
  const line = { at: timeAfter(lines, index, within), text };
  return [...lines.slice(0, index + 1), line, ...lines.slice(index + 1)];
}

/** Lines with one cut in two at a letter, the rest of it a line of its own after it. */
export function withLineCut(
  lines: readonly TimedLine[],
  index: number,
  { letter, within }: { readonly letter: number; readonly within: Stretch },
): readonly TimedLine[] {
  const line = lines[index];
  if (line === undefined) return lines;
  const first = lines.map((one, at) => (at === index ? { ...one, text: one.text.slice(0, letter).trimEnd() } : one));
  return withLineAfter(first, index, { text: line.text.slice(letter).trimStart(), within });
}

/** Lines with the texts of two neighbours changed over: the times stay where they are. */
export function withTextMoved(lines: readonly TimedLine[], index: number, by: 1 | -1): readonly TimedLine[] {
  const [one, other] = [lines[index], lines[index + by]];
  if (one === undefined || other === undefined) return lines;
  return lines.map((line, at) => {
    if (at === index) return { ...line, text: other.text };
    return at === index + by ? { ...line, text: one.text } : line;
  });
}

/** What was pasted into a line, and where that line stands. */
export interface PastedLines {
  readonly text: string;
  readonly index: number;
  readonly within: Stretch;
}

/** Lines with several that were pasted into one: in its place where it says nothing, else after it; spread up to the next one. */
export function withPasted(lines: readonly TimedLine[], { text, index, within }: PastedLines): readonly TimedLine[] {
  const line = lines[index];
  if (line === undefined) return scriptFrom(text, within);
  const to = milliseconds(Math.max(line.at + 1000, lines[index + 1]?.at ?? within.to));
  if (line.text.trim() === '') {
    const taken = scriptFrom(text, { from: line.at, to });
    return [...lines.slice(0, index), ...taken, ...lines.slice(index + 1)];
  }
  const from = whole((line.at + to) / 2);
  return [...lines.slice(0, index + 1), ...scriptFrom(text, { from, to }), ...lines.slice(index + 1)];
}

/** True where each line comes after the one before it. */
export function isInOrder(lines: readonly TimedLine[]): boolean {
  return lines.every(({ at }, index) => index === 0 || at > (lines[index - 1]?.at ?? 0));
}
