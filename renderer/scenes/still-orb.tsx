import './orb.css';
import type { BreathMoment } from '#core/breathing/pacing';
import { litAt, StepBar } from './step-bar';

/** The breath without movement: the lamp keeps its size and brightens, and a bar fills in four steps. */
export function StillOrb({ breath }: { readonly breath: BreathMoment }) {
  return (
    <div className="orb orb-still" data-lit={litAt(breath)} aria-hidden>
      <div className="orb-glow" />
      <div className="orb-body" />
      <div className="orb-steps">
        <StepBar breath={breath} />
      </div>
    </div>
  );
}
