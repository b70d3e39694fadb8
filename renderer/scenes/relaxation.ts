import { type RelaxationMoment, type Relaxing, relaxationAt } from '#core/curriculum/relaxing';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { WordId } from '#words/en';
import { useLasting } from './lasting';

export interface RelaxationClock {
  readonly laid: Relaxing;
  /** The instant from which active time of the part counts. */
  readonly zero: Instant;
  readonly now: () => Instant;
}

/** The active time at which the words or the count next change; null once all have let go. */
function nextChange({ leadIn }: Relaxing, moment: RelaxationMoment): Milliseconds | null {
  if (moment.stage === 'resting') return null;
  if (moment.stage === 'settling') return leadIn;
  const { at, length } = moment.start;
  return milliseconds(at + length - (moment.count - 1) * 1000);
}

/** The relaxation as words and a count; wakes at each whole second of it. */
export function useRelaxation({ laid, zero, now }: RelaxationClock): RelaxationMoment {
  return useLasting(now, (at) => {
    const value = relaxationAt(laid, milliseconds(at - zero));
    const next = nextChange(laid, value);
    return { value, until: next === null ? null : after(zero, next) };
  });
}

/** What the room is told to do at a moment of it. */
export function relaxationWord(moment: RelaxationMoment): WordId {
  if (moment.stage === 'settling') return 'wall.relax-settle';
  if (moment.stage === 'resting') return 'wall.relax-rest';
  return `wall.${moment.start.kind}`;
}
