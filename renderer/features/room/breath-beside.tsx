import { theProgram } from '#bridge/program';
import type { LedPart } from '#core/curriculum/led-part';
import type { Run } from '#core/session/run';
import type { WallLook } from '#core/session/snapshot';
import { PartPacer } from '#scenes/part-pacer';
import { useSay } from '#ui/say';

export interface BreathBesideProps {
  readonly part: LedPart;
  readonly run: Run;
  readonly look: WallLook;
}

/** The breath that the wall leads, in step with it, for somebody who stands with their back to the wall. */
export function BreathBeside({ part, run, look }: BreathBesideProps) {
  const say = useSay();
  const isLed = run.playback === 'play' && run.partStartedAt !== null;
  return (
    <div className="breath-beside" role="img" aria-label={say('room.breath')}>
      {isLed ? (
        <PartPacer part={part} run={run} now={theProgram().clock.now} look={look} shows="without-partner" />
      ) : (
        <p className="breath-rests">{say('room.breath-rests')}</p>
      )}
    </div>
  );
}
