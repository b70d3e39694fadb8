import { useMemo } from 'react';
import { type Pacing, pacing, pacingEnd } from '#core/breathing/pacing';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import type { WallLook, WallPart } from '#core/session/snapshot';
import { after, type Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import { useLasting } from './lasting';
import { Pacer } from './pacer';
import { elapsedZero, lengthOf, type WallRun } from './wall-clock';

export interface PartPacerProps {
  readonly part: Pick<WallPart, 'breathing' | 'duration'>;
  readonly run: Pick<WallRun, 'partStartedAt' | 'paused' | 'added'>;
  readonly now: () => Instant;
  readonly look: Pick<WallLook, 'form' | 'motion'>;
  /** `without-partner`: the first breath alone, where there is little room. */
  readonly shows?: 'all' | 'without-partner';
}

interface Led {
  readonly guide: BreathingGuide;
  readonly length: Milliseconds;
}

/** What is led at an instant: the breath of the part, or the one that it turns from until its cycle is over. */
function useLed({ part: { breathing }, now }: PartPacerProps, zero: Instant | null, length: Milliseconds): Led | null {
  const turn = breathing?.turnsFrom;
  const turnsAt = zero === null || turn === undefined ? null : after(zero, turn.at);
  const isBefore = useLasting(now, (at) => {
    const value = turnsAt !== null && at < turnsAt;
    return { value, until: value ? turnsAt : null };
  });
  return useMemo(() => {
    if (isBefore && turn !== undefined && turn.guide !== null) return { guide: turn.guide, length: turn.at };
    return breathing === undefined ? null : { guide: breathing, length };
  }, [isBefore, turn, breathing, length]);
}

/** The breath of a part from its settling to its rest, with the breath that it had before where it was given another. */
export function PartPacer(props: PartPacerProps) {
  const { run, part, now, look, shows = 'all' } = props;
  const zero = elapsedZero(run);
  const led = useLed(props, zero, lengthOf(part, run));
  const main = useMemo(() => led && pacing(led.guide, led.length), [led]);
  const partner = useMemo((): Pacing | undefined => {
    if (led?.guide.partner === undefined || main === null || shows === 'without-partner') return undefined;
    // Nobody is led on when the others have come to rest.
    return pacing({ pattern: led.guide.partner, leadIn: led.guide.leadIn }, pacingEnd(main));
  }, [led, main, shows]);
  if (main === null || zero === null) return null;
  const form = led?.guide.form ?? look.form;
  return <Pacer pacing={main} partner={partner} elapsedZero={zero} now={now} form={form} motion={look.motion} />;
}
