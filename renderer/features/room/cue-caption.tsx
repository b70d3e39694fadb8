import type { Cue, SoundPlan } from '#core/cues/cue';
import { soundPlan } from '#core/cues/sound-plan';
import type { Ambience, Part } from '#core/curriculum/class-plan';
import type { Run } from '#core/session/run';
import { after, between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** A cue stays the one that was just heard for this long. */
const justHeard = 6000;
const farOff = 24 * 3_600_000;

/** The sounds worth a caption: those that mark a beginning or an end. Breath cues come with every breath. */
function marks({ sound }: Cue): boolean {
  return sound === 'bell' || sound === 'chime';
}

function planAround(part: Part, run: Run, now: Instant): SoundPlan {
  const window = { from: after(now, milliseconds(-justHeard)), to: after(now, milliseconds(farOff)) };
  // What is spoken is not told here, so that its language is no matter.
  return soundPlan({ part, run, language: '' }, window);
}

/** The bell or chime that was heard just now, and the one that comes next. */
export function cuesAround(
  part: Part,
  run: Run,
  now: Instant,
): { readonly last: Cue | undefined; readonly next: Cue | undefined } {
  const cues = planAround(part, run, now).cues.filter(marks);
  return { last: cues.findLast(({ at }) => at <= now), next: cues.find(({ at }) => at > now) };
}

/** What sounds on through a part, or with each breath of it. */
export type SoundUnder =
  | { readonly is: 'tones' | 'relaxation' | 'spoken' }
  | { readonly is: 'ambience'; readonly ambience: Ambience }
  | { readonly is: 'recording'; readonly title: string; readonly left: Milliseconds };

/** What is heard of a part besides its bells, from now on. */
export function soundsUnder(part: Part, run: Run, now: Instant): readonly SoundUnder[] {
  const { cues, ambience, track, lines } = planAround(part, run, now);
  const isDue = (sounds: readonly Cue['sound'][]): boolean =>
    cues.some((cue) => cue.at > now && sounds.includes(cue.sound));
  const left = track === null || track.from > now ? null : milliseconds(track.length - between(track.from, now));
  const recording = part.sound?.recording;
  return [
    ...(recording === undefined || left === null || left <= 0
      ? []
      : [{ is: 'recording', title: recording.title, left } as const]),
    ...(lines.some(({ at }) => at > now) ? [{ is: 'spoken' } as const] : []),
    ...(isDue(['inhale', 'exhale']) ? [{ is: 'tones' } as const] : []),
    ...(isDue(['tense', 'release']) ? [{ is: 'relaxation' } as const] : []),
    ...(ambience === null ? [] : [{ is: 'ambience', ambience } as const]),
  ];
}
