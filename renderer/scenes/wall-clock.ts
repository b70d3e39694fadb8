import type { WallSnapshot } from '#core/session/snapshot';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

export type WallRun = WallSnapshot['run'];

/** The instant from which active time of the running part counts, pauses left out; null while none runs. */
export function elapsedZero(run: Pick<WallRun, 'partStartedAt' | 'paused'>): Instant | null {
  return run.partStartedAt === null ? null : after(run.partStartedAt, run.paused);
}

/** The length of the part with what was added by hand; 0 or more. */
export function lengthOf(part: { readonly duration: Milliseconds }, run: Pick<WallRun, 'added'>): Milliseconds {
  return milliseconds(Math.max(0, part.duration + run.added));
}

/** A span as `m:ss`, from an hour on as `h:mm:ss`, counted up to the next whole second. */
export function digits(span: Milliseconds): string {
  const total = Math.max(0, Math.ceil(span / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
