import type { TimedLine } from '#core/curriculum/class-plan';
import { relaxationStarts, relaxing } from '#core/curriculum/relaxing';
import type { WallSnapshot } from '#core/session/snapshot';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { type SceneSpan, scenesOf } from '#scenes/scenes-of';

const begin = milliseconds(0);

function afterTitle(scenes: readonly SceneSpan[]): Milliseconds {
  return scenes.find(({ kind }) => kind !== 'title')?.from ?? begin;
}

/** When a line can be read: from its time on, or once the title that stands before it has gone. */
function lineMoment(lines: readonly TimedLine[], index: number, scenes: readonly SceneSpan[]): Milliseconds | null {
  const line = lines[index];
  if (line === undefined) return null;
  const next = lines.slice(index + 1).find(({ at }) => at > line.at)?.at ?? Number.POSITIVE_INFINITY;
  const seen = Math.max(line.at, afterTitle(scenes));
  return milliseconds(Math.max(0, seen < next ? seen : line.at));
}

function groupMoment(snapshot: WallSnapshot, index: number): Milliseconds | null {
  const { part } = snapshot;
  if (part?.relaxation === undefined) return null;
  const starts = relaxationStarts(relaxing(part.relaxation, part.duration));
  return starts.find(({ group }) => group === index)?.at ?? null;
}

/** The number in `lines[3]` or `relaxation.groups[3].how`. */
function indexIn(field: string): number {
  return Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0);
}

const titled = ['title', 'prompt', 'choice', 'grouping'];
const afterIt = ['picture', 'timeShown', 'lines', 'steps'];

/**
 * The moment of a part at which the wall shows what is written in a field of it (`prompt`, `steps[2]`), active time; null
 * for what it never shows.
 */
export function momentOf(snapshot: WallSnapshot, field: string): Milliseconds | null {
  const { part } = snapshot;
  if (part === null) return null;
  const [name = ''] = field.split(/[.[]/);
  const scenes = scenesOf(snapshot);
  if (field.startsWith('lines[')) return lineMoment(part.lines ?? [], indexIn(field), scenes);
  if (field.startsWith('steps[')) return lineMoment(part.steps ?? [], indexIn(field), scenes);
  if (field.startsWith('relaxation.groups[')) return groupMoment(snapshot, indexIn(field));
  if (field.startsWith('sound.bells.at[')) return part.sound?.bells?.at[indexIn(field)] ?? null;
  if (titled.includes(name)) return begin;
  if (afterIt.includes(name)) return afterTitle(scenes);
  if (name === 'homePractice') return scenes.find(({ kind }) => kind === 'home')?.from ?? null;
  if (name === 'breathing') return part.breathing?.leadIn ?? null;
  if (name === 'relaxation') return part.relaxation?.leadIn ?? null;
  if (field.startsWith('sound.recording')) return part.sound?.recording?.at ?? null;
  return null;
}
