import './orb.css';
import type { BreathMoment } from '#core/breathing/pacing';
import { stepsInPhase } from './breath';

/** How many of the bar's steps are lit at a moment. */
function litAt(breath: BreathMoment): number {
  if (breath.stage !== 'breathing') return 0;
  if (breath.kind === 'hold-full') return stepsInPhase;
  if (breath.kind === 'hold-empty') return 0;
  const begun = Math.min(stepsInPhase, Math.floor(breath.fraction * stepsInPhase) + 1);
  return breath.kind === 'inhale' ? begun : stepsInPhase - begun;
}

/** The breath without movement: the lamp keeps its size and brightens, and a bar fills in four steps. */
export function StillOrb({ breath }: { readonly breath: BreathMoment }) {
  const lit = litAt(breath);
  return (
    <div className="orb orb-still" data-lit={lit} aria-hidden>
      <div className="orb-glow" />
      <div className="orb-body" />
      <div className="orb-steps">
        {Array.from({ length: stepsInPhase }, (_, index) => (
          <span key={index} className="orb-step" data-lit={index < lit || undefined} />
        ))}
      </div>
    </div>
  );
}
