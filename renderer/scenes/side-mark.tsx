import './side-mark.css';
import { useSay } from '#ui/say';

export interface SideMarkProps {
  readonly side: 'left' | 'right';
  readonly isOpen: boolean;
}

/** A nostril by its name, lit while the air goes through it. Left stands left in every language. */
export function SideMark({ side, isOpen }: SideMarkProps) {
  const say = useSay();
  return (
    <p className="side-mark" data-side={side} data-open={isOpen || undefined}>
      {say(`breath.${side}`)}
    </p>
  );
}
