import './pacer.css';
import { useMemo } from 'react';
import { holds } from '#core/breathing/guard-rails';
import type { Pacing } from '#core/breathing/pacing';
import type { PacerForm } from '#core/breathing/pattern';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { useBreath } from './breath';
import { breathCount, breathWord, openSide, routeWord } from './breath-words';
import { type Motion, useStill } from './motion';
import { PacerShape, type PacerShapeKind } from './pacer-shape';
import { PartnerLine } from './partner-line';
import { SideMark } from './side-mark';

export interface PacerProps {
  readonly pacing: Pacing;
  readonly partner?: Pacing | undefined;
  /** The instant from which active time of the part counts: its start and all pauses. */
  readonly elapsedZero: Instant;
  /** Session time. */
  readonly now: () => Instant;
  readonly form?: PacerForm;
  readonly motion?: Motion;
}

function shapeKind({ cycles }: Pacing, form: PacerForm, isStill: boolean): PacerShapeKind {
  if (cycles === 0) return 'natural';
  return isStill ? 'still' : form;
}

/** The breath for a room: shape, word and count on one clock. Needs a container with `container-type: size`. */
export function Pacer({ pacing, partner, elapsedZero: zero, now, form = 'orb', motion = 'system' }: PacerProps) {
  const say = useSay();
  const animation = useMemo(() => ({ pacing, zero, now }), [pacing, zero, now]);
  const breath = useBreath(animation);
  const kind = shapeKind(pacing, form, useStill(motion));
  const { pattern } = pacing;
  const word = pattern.phases.length === 0 ? 'breath.natural' : breathWord(breath);
  const route = routeWord(pattern, breath);
  const hasSides = breath.stage !== 'resting' && pattern.phases.some(({ side }) => side !== undefined);
  const side = openSide(pattern, breath);
  const partnerName = partner && say(holds(pattern) ? 'wall.partner-no-holds' : 'wall.partner-gentler');
  return (
    <div className="pacer" data-form={kind} data-stage={breath.stage}>
      <PacerShape kind={kind} breath={breath} animation={animation} />
      <p className="pacer-count">{breathCount(breath)}</p>
      <div className="pacer-words" data-sides={hasSides || undefined}>
        {hasSides && <SideMark side="left" isOpen={side === 'left'} />}
        <p className="pacer-word" key={word}>
          {say(word)}
        </p>
        {hasSides && <SideMark side="right" isOpen={side === 'right'} />}
      </div>
      {route !== null && (
        <p className="pacer-route" key={route}>
          {say(route)}
        </p>
      )}
      {partner && partnerName !== undefined && (
        <PartnerLine pacing={partner} zero={zero} now={now} name={partnerName} isStill={kind === 'still'} />
      )}
    </div>
  );
}
