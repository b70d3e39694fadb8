import type { TimedLine } from '#core/curriculum/class-plan';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { minuteMark } from '#core/time/minute-mark';

/** The span in which lines are spread, active time of the part, milliseconds. */
export interface Stretch {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** Lines spread evenly: the first at the beginning, each as far from the next as the last is from the end; whole seconds. */
export function spreadEvenly(lines: readonly TimedLine[], { from, to }: Stretch): readonly TimedLine[] {
  const distance = lines.length === 0 ? 0 : Math.max(0, to - from) / lines.length;
  return lines.map(({ text }, index) => ({ at: seconds(Math.floor((from + distance * index) / 1000)), text }));
}

/** Lines in the order of their times; those at one time stay in their order. */
export function inOrder(lines: readonly TimedLine[]): readonly TimedLine[] {
  return lines.toSorted((one, other) => one.at - other.at);
}

const written = /^(?:(\d{1,3}):([0-5]\d)(?:\s+|$))?(.*)$/s;

/**
 * A script from text, one line each, with its time in front (`1:20 Let the shoulders drop.`) or without. Empty lines are
 * left out. Where no line has a time they are spread evenly; one without a time among others stands halfway between those
 * around it.
 */
export function scriptFrom(text: string, within: Stretch): readonly TimedLine[] {
  const read = text.split('\n').flatMap((line) => {
    const [, minute, second, words = ''] = written.exec(line.trim()) ?? [];
    if (words === '') return [];
    return [{ at: minute === undefined ? null : seconds(Number(minute) * 60 + Number(second)), text: words }];
  });
  if (read.every(({ at }) => at === null)) {
    return spreadEvenly(
      read.map(({ text: words }) => ({ at: within.from, text: words })),
      within,
    );
  }
  const timed: TimedLine[] = [];
  for (const [index, { at, text: words }] of read.entries()) {
    const before = timed.at(-1)?.at ?? within.from;
    const coming = read.slice(index + 1).find((one) => one.at !== null)?.at ?? within.to;
    timed.push({ at: at ?? milliseconds(Math.floor((before + coming) / 2000) * 1000), text: words });
  }
  return inOrder(timed);
}

function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** A script as text, as `scriptFrom` reads it. */
export function scriptText(lines: readonly TimedLine[]): string {
  return lines.map(({ at, text }) => `${minuteMark(at)} ${inOneLine(text)}`).join('\n');
}
