import type { BreathMoment } from '#core/breathing/pacing';
import type { PacerForm } from '#core/breathing/pattern';
import { Bar } from './bar';
import { Box } from './box';
import type { BreathAnimation } from './breath-animation';
import { Orb } from './orb';
import { StillOrb } from './still-orb';
import { Wave } from './wave';
import { WordLight } from './word-light';

/** A form that moves, steps of light where nothing may move, or a lamp that waits where nothing is led. */
export type PacerShapeKind = PacerForm | 'still' | 'natural';

export interface PacerShapeProps {
  readonly kind: PacerShapeKind;
  readonly breath: BreathMoment;
  readonly animation: BreathAnimation;
}

/** What the breath looks like. */
export function PacerShape({ kind, breath, animation }: PacerShapeProps) {
  return (
    <div className="pacer-shape">
      <Shape kind={kind} breath={breath} animation={animation} />
    </div>
  );
}

function Shape({ kind, breath, animation }: PacerShapeProps) {
  switch (kind) {
    case 'orb':
      return <Orb {...animation} />;
    case 'wave':
      return <Wave {...animation} />;
    case 'box':
      return <Box {...animation} />;
    case 'bar':
      return <Bar {...animation} />;
    case 'words':
      return <WordLight {...animation} />;
    case 'still':
      return <StillOrb breath={breath} />;
    case 'natural':
      return (
        <div className="orb orb-natural" aria-hidden>
          <div className="orb-glow" />
          <div className="orb-body" />
        </div>
      );
  }
}
