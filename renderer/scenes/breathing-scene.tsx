import type { PacerForm } from '#core/breathing/pattern';
import type { Motion } from './motion';
import { PartPacer } from './part-pacer';
import type { WithinPart } from './within-part';

export interface BreathingSceneProps extends WithinPart {
  readonly motion?: Motion;
  /** The form where the part names none. */
  readonly form?: PacerForm;
}

/** A breathing part from its settling to its rest. */
export function BreathingScene({ part, run, now, motion = 'system', form = 'orb' }: BreathingSceneProps) {
  return (
    <section className="scene scene-breathing">
      <PartPacer part={part} run={run} now={now} look={{ motion, form }} />
    </section>
  );
}
