import type { Cue } from '#core/cues/cue';
import { cuePlan } from '#core/cues/cue-plan';
import type { Part } from '#core/curriculum/class-plan';
import type { Run } from '#core/session/run';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** A cue stays the one that was just heard for this long. */
const justHeard = 6000;
const farOff = 24 * 3_600_000;

/** The sounds worth a caption: those that mark a beginning or an end. Breath cues come with every breath. */
function marks({ sound }: Cue): boolean {
  return sound === 'bell' || sound === 'chime';
}

/** The bell or chime that was heard just now, and the one that comes next. */
export function cuesAround(
  part: Part,
  run: Run,
  now: Instant,
): { readonly last: Cue | undefined; readonly next: Cue | undefined } {
  const from = after(now, milliseconds(-justHeard));
  const cues = cuePlan(part, run, { from, to: after(now, milliseconds(farOff)) }).filter(marks);
  return { last: cues.findLast(({ at }) => at <= now), next: cues.find(({ at }) => at > now) };
}
