import { useMemo } from 'react';
import { pacing } from '#core/breathing/pacing';
import type { BreathingGuide, Part } from '#core/curriculum/class-plan';
import type { Run } from '#core/session/run';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { Pacer } from '#scenes/pacer';
import { useSay } from '#ui/say';

export interface BreathBesideProps {
  readonly part: Part;
  readonly guide: BreathingGuide;
  readonly run: Run;
  readonly now: () => Instant;
}

/** The breath that the wall leads, in step with it, for somebody who stands with their back to the wall. */
export function BreathBeside({ part, guide, run, now }: BreathBesideProps) {
  const say = useSay();
  const length = milliseconds(Math.max(0, part.duration + run.added));
  const paced = useMemo(() => pacing(guide, length), [guide, length]);
  const isLed = run.playback === 'play' && run.partStartedAt !== null;
  return (
    <div className="breath-beside" role="img" aria-label={say('room.breath')}>
      {isLed && run.partStartedAt !== null ? (
        <Pacer pacing={paced} elapsedZero={after(run.partStartedAt, run.paused)} now={now} />
      ) : (
        <p className="breath-rests">{say('room.breath-rests')}</p>
      )}
    </div>
  );
}
