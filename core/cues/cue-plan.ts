import { type Pacing, pacing, pacingEnd, phaseStarts } from '#core/breathing/pacing';
import type { Part } from '#core/curriculum/class-plan';
import type { Run } from '#core/session/run';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Cue, Sound } from './cue';

/** A sound placed in active time of its part; `name` tells it from every other sound of that part. */
interface Placed {
  readonly name: string;
  readonly sound: Sound;
  readonly at: Milliseconds;
}

const start = milliseconds(0);

/**
 * The sounds of a running part that are due from `from` on and before `to`, in order: a bell where people begin to
 * practise and where led breathing ends, a cue at each inhale and exhale, and a chime when the part's time, with what
 * was added by hand, is used up. Windows that touch lose no cue and give none twice. Nothing sounds while the class
 * waits, rests or is over, nor when another part runs.
 */
export function cuePlan(
  part: Part,
  run: Pick<Run, 'playback' | 'part' | 'partStartedAt' | 'paused' | 'added'>,
  window: { readonly from: Instant; readonly to: Instant },
): readonly Cue[] {
  const { partStartedAt, paused } = run;
  if (run.playback !== 'play' || run.part !== part.id || partStartedAt === null) return [];
  return placed(part, milliseconds(Math.max(0, part.duration + run.added)))
    .map(({ name, sound, at }) => ({
      // A breath that was cut by a rest begins again, and has to be heard again: the rest is in its name.
      id: `${partStartedAt}/${part.id}/${name}${isBreath(sound) ? `/${paused}` : ''}`,
      sound,
      at: after(partStartedAt, milliseconds(paused + at)),
    }))
    .filter((cue) => cue.at >= window.from && cue.at < window.to)
    .toSorted((one, other) => one.at - other.at);
}

function isBreath(sound: Sound): boolean {
  return sound === 'inhale' || sound === 'exhale';
}

function placed(part: Part, length: Milliseconds): readonly Placed[] {
  const paced = part.breathing && pacing(part.breathing, length);
  const opens = part.practice || part.kind === 'guided' || part.kind === 'breathing';
  return [
    ...(opens ? [{ name: 'bell/start', sound: 'bell' as const, at: start }] : []),
    ...(paced ? breaths(paced) : []),
    // The length is in the name: time that is added after a chime ends with a chime of its own.
    { name: `chime/${length}`, sound: 'chime', at: length },
  ];
}

function breaths(paced: Pacing): readonly Placed[] {
  if (paced.cycles === 0) return [];
  const phases = phaseStarts(paced).flatMap(({ kind, cycle, phaseIndex, at }) =>
    kind === 'inhale' || kind === 'exhale' ? [{ name: `${kind}/${cycle}/${phaseIndex}`, sound: kind, at }] : [],
  );
  return [...phases, { name: `bell/end/${paced.cycles}`, sound: 'bell', at: pacingEnd(paced) }];
}
