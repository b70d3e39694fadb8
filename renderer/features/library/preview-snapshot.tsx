import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { untouched } from '#core/session/fold';
import type { WallLook, WallSnapshot } from '#core/session/snapshot';
import { wallOf } from '#core/session/wall-of';
import { after, type Instant, instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** The zone of the hour at which a previewed class begins. */
export const previewZone = 'UTC';

/** Six in the evening of no day that matters. */
const begins = instant(Date.UTC(2026, 0, 5, 18, 0));

/** What is shown of a part. */
export interface Previewed {
  readonly plan: ClassPlan;
  readonly part: Part;
  /** How long it is led, milliseconds; another length than the planned one brings its shorter version. */
  readonly length: Milliseconds;
}

/** When a part begins in a class that goes as planned. */
export function previewStart({ parts }: ClassPlan, id: string): Instant {
  const at = parts.findIndex((part) => part.id === id);
  return after(begins, sum(parts.slice(0, Math.max(0, at)).map(({ duration }) => duration)));
}

/** What the wall is told while a part runs: by the same way as in a class, so that it is the same picture. */
export function previewSnapshot({ plan, part, length }: Previewed, look: WallLook): WallSnapshot {
  const fitted = length === part.duration ? {} : { [part.id]: [{ from: milliseconds(0), was: part.duration, length }] };
  const startsAt = previewStart(plan, part.id);
  const run = { ...untouched, playback: 'play', part: part.id, partStartedAt: startsAt, fitted } as const;
  return wallOf({ revision: 0, plan, zone: previewZone, plannedStart: begins, run, clockEpoch: 0 }, look);
}
