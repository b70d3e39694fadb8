import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CueLaneFrameProps {
  readonly word: string;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
}

/** One row of the time line: what it holds, and where. */
export function CueLane({ word, icon: Icon, children }: CueLaneFrameProps) {
  return (
    <div className="cue-lane" role="group" aria-label={word}>
      <span className="cue-lane-word" aria-hidden>
        <Icon className="icon" />
        {word}
      </span>
      <div className="cue-track">{children}</div>
    </div>
  );
}
