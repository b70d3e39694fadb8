import './chip.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a chip says of its subject; the word says it too, so the colour is never alone. */
export type ChipTone = 'quiet' | 'on-time' | 'warn' | 'over' | 'present' | 'absent' | 'accent';

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: ChipTone;
  readonly icon?: LucideIcon;
}

/** A short state beside a name or a title. Not a button. */
export function Chip({ children, tone = 'quiet', icon: Icon }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`}>
      {Icon && <Icon className="icon" aria-hidden />}
      {children}
    </span>
  );
}
