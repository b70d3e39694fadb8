import { pacing, pacingEnd } from '#core/breathing/pacing';
import { markingCues } from '#core/cues/part-cues';
import type { Bells, Part, TimedLine } from '#core/curriculum/class-plan';
import { relaxationEnd, relaxing } from '#core/curriculum/relaxing';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { withItem } from './part-edit';

/** Lists of a part that are said at times. */
export type ScriptName = 'lines' | 'steps';

/** Lines that follow each other stay at least so far apart when they are moved. */
const apart = seconds(1);

function between(at: number, least: number, most: number): Milliseconds {
  return milliseconds(Math.max(least, Math.min(most, at)));
}

/** Lines with one of them at another time: after the one before it, before the one after it, and inside the part. */
export function withLineAt(
  lines: readonly TimedLine[],
  index: number,
  { at, length }: { readonly at: Milliseconds; readonly length: Milliseconds },
): readonly TimedLine[] {
  const line = lines[index];
  if (line === undefined) return lines;
  const [before, after] = [lines[index - 1]?.at, lines[index + 1]?.at];
  const most = Math.min(length, after ?? length) - apart;
  return withItem(lines, index, { ...line, at: between(at, before === undefined ? 0 : before + apart, most) });
}

/** The bells that ring in a part: those that it names, or what is usual for its kind. */
export function bellsOf(part: Part): Bells {
  const own = part.sound?.bells;
  if (own !== undefined) return own;
  const names = markingCues(part, part.duration).map(({ name }) => name);
  const rings = (begin: string): boolean => names.some((name) => name.startsWith(begin));
  return { start: rings('bell/start'), end: rings('bell/end') || rings('bell/over'), strikes: 1, at: [] };
}

/** The part with other bells. */
export function withBells(part: Part, bells: Partial<Bells>): Part {
  return { ...part, sound: { ...part.sound, bells: { ...bellsOf(part), ...bells } } };
}

/** The part with a bell in between at another time. */
export function withBellAt(part: Part, index: number, at: Milliseconds): Part {
  const to = between(at, apart, part.duration - apart);
  return withBells(part, { at: withItem(bellsOf(part).at, index, to) });
}

/** The part with its recording beginning at another time, so that it ends in the part where it can. */
export function withRecordingAt(part: Part, at: Milliseconds): Part {
  const recording = part.sound?.recording;
  if (recording === undefined) return part;
  const most = Math.max(0, part.duration - recording.length);
  return { ...part, sound: { ...part.sound, recording: { ...recording, at: between(at, 0, most) } } };
}

/** The part with another time to settle before its breath or relaxation. */
export function withLeadIn(part: Part, leadIn: Milliseconds): Part {
  const to = between(leadIn, 0, part.duration - apart);
  if (part.breathing !== undefined) return { ...part, breathing: { ...part.breathing, leadIn: to } };
  if (part.relaxation !== undefined) return { ...part, relaxation: { ...part.relaxation, leadIn: to } };
  return part;
}

/** What a part leads: from when to when; null where it leads nothing. */
export interface LedStretch {
  readonly is: 'breathing' | 'relaxation';
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** When what a part leads begins and comes to rest. */
export function ledStretch({ breathing, relaxation, duration }: Part): LedStretch | null {
  if (breathing !== undefined) {
    const paced = pacing(breathing, duration);
    const to = paced.cycles === 0 ? duration : pacingEnd(paced);
    return { is: 'breathing', from: paced.leadIn, to: milliseconds(Math.max(paced.leadIn, Math.min(duration, to))) };
  }
  if (relaxation === undefined) return null;
  const laid = relaxing(relaxation, duration);
  return { is: 'relaxation', from: laid.leadIn, to: milliseconds(Math.max(laid.leadIn, relaxationEnd(laid))) };
}
