import './progress.css';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** How far it is, in words. */
  readonly words: string;
}

/** How far something has come that takes a while. */
export function Progress({ label, value, max, words }: ProgressProps) {
  const whole = Math.max(1, max);
  return (
    <ProgressBar className="progress" value={Math.min(value, whole)} maxValue={whole} valueLabel={words}>
      {({ percentage }) => (
        <>
          <Label className="field-label">{label}</Label>
          <span className="progress-words">{words}</span>
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
