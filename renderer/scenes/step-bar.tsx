import './step-bar.css';
import type { BreathMoment } from '#core/breathing/pacing';
import { stepsInPhase } from './breath';

/** How many of the bar's steps are lit at a moment. */
export function litAt(breath: BreathMoment): number {
  if (breath.stage !== 'breathing') return 0;
  if (breath.kind === 'hold-full') return stepsInPhase;
  if (breath.kind === 'hold-empty') return 0;
  const begun = Math.min(stepsInPhase, Math.floor(breath.fraction * stepsInPhase) + 1);
  return breath.kind === 'inhale' ? begun : stepsInPhase - begun;
}

/** The breath as a bar that fills and empties in four steps. */
export function StepBar({ breath }: { readonly breath: BreathMoment }) {
  const lit = litAt(breath);
  return (
    <span className="step-bar" aria-hidden>
      {Array.from({ length: stepsInPhase }, (_, index) => (
        <span key={index} className="step-bar-step" data-lit={index < lit || undefined} />
      ))}
    </span>
  );
}
