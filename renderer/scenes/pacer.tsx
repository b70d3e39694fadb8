import './pacer.css';
import { useMemo } from 'react';
import type { Pacing } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { useBreath } from './breath';
import { breathCount, breathWord } from './breath-words';
import { type Motion, useStill } from './motion';
import { Orb } from './orb';
import { PartnerLine } from './partner-line';
import { StillOrb } from './still-orb';

export interface PacerProps {
  readonly pacing: Pacing;
  readonly partner?: Pacing | undefined;
  /** The instant from which active time of the part counts: its start and all pauses. */
  readonly elapsedZero: Instant;
  /** Session time. */
  readonly now: () => Instant;
  readonly motion?: Motion;
  /** A line that is said beside the breath. */
  readonly caption?: string | undefined;
  /** Keeps a place for captions, so that nothing moves when one comes. */
  readonly hasCaptions?: boolean;
}

function holds(pattern: Pattern): boolean {
  return pattern.phases.some(({ kind }) => kind === 'hold-full' || kind === 'hold-empty');
}

/** The breath for a room: shape, word and count on one clock. Needs a container with `container-type: size`. */
export function Pacer({ pacing, partner, elapsedZero: zero, now, motion = 'system', ...captions }: PacerProps) {
  const say = useSay();
  const animation = useMemo(() => ({ pacing, zero, now }), [pacing, zero, now]);
  const breath = useBreath(animation);
  const isStill = useStill(motion);
  const word = breathWord(breath);
  const isAlone = partner === undefined && captions.hasCaptions !== true;
  const partnerName = partner && say(holds(pacing.pattern) ? 'wall.partner-no-holds' : 'wall.partner-gentler');
  return (
    <div className="pacer" data-stage={breath.stage} data-alone={isAlone || undefined}>
      <div className="pacer-shape">
        {isStill ? <StillOrb breath={breath} /> : <Orb {...animation} />}
        <p className="pacer-count">{breathCount(breath)}</p>
      </div>
      <p className="pacer-word" key={word}>
        {say(word)}
      </p>
      {captions.hasCaptions === true && <p className="pacer-caption">{captions.caption}</p>}
      {partner && partnerName !== undefined && (
        <PartnerLine pacing={partner} zero={zero} now={now} name={partnerName} isStill={isStill} />
      )}
    </div>
  );
}
