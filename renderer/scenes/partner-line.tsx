import './partner-line.css';
import { useRef } from 'react';
import { useSay } from '#ui/say';
import { useBreath } from './breath';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';
import { breathWord } from './breath-words';
import { StepBar } from './step-bar';

const fill: BreathStyle = ({ fullness }) => ({ transform: `scaleX(${0.06 + 0.94 * fullness})` });

export interface PartnerLineProps extends BreathAnimation {
  /** What this way is for those who take it. */
  readonly name: string;
  readonly isStill: boolean;
}

/** The other way to breathe, quiet under the first: its own word and a small bar. */
export function PartnerLine({ name, isStill, ...animation }: PartnerLineProps) {
  const say = useSay();
  const breath = useBreath(animation);
  if (breath.stage !== 'breathing') return <p className="partner-line" />;
  return (
    <p className="partner-line">
      <span className="partner-name">{name}</span>
      {isStill ? <StepBar breath={breath} /> : <PartnerBar {...animation} />}
      <span className="partner-word">{say(breathWord(breath))}</span>
    </p>
  );
}

function PartnerBar(animation: BreathAnimation) {
  const element = useRef<HTMLSpanElement>(null);
  useBreathAnimation(element, fill, animation);
  return (
    <span className="partner-bar" aria-hidden>
      <span className="partner-fill" ref={element} />
    </span>
  );
}
