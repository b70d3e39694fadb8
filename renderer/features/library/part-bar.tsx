import './part-bar.css';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { withDuplicate, withMoved } from '#core/library/class-edit';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import type { ChangePlan } from './plan-editing';

export interface PartBarProps {
  readonly id: string;
  readonly title: string;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly change: ChangePlan;
  readonly onRemove: (part: string) => void;
}

/** What can be done with a part as a whole, for hands that don't drag. */
export function PartBar({ id, title, place, count, change, onRemove }: PartBarProps) {
  const say = useSay();
  const move = (to: number): void => change((plan) => withMoved(plan, id, to), 'move-part');
  return (
    <div className="part-bar" role="group" aria-label={say('editor.this-part')}>
      <p className="part-bar-place" role="status">
        {say('editor.place', { place: place + 1, count })}
      </p>
      <Button
        variant="plain"
        icon={ArrowUp}
        isDisabled={place === 0}
        label={say('editor.move-up-label', { title })}
        onPress={() => move(place - 1)}
      >
        {say('editor.move-up')}
      </Button>
      <Button
        variant="plain"
        icon={ArrowDown}
        isDisabled={place === count - 1}
        label={say('editor.move-down-label', { title })}
        onPress={() => move(place + 1)}
      >
        {say('editor.move-down')}
      </Button>
      <Button variant="plain" icon={Copy} onPress={() => change((plan) => withDuplicate(plan, id), 'duplicate-part')}>
        {say('editor.duplicate')}
      </Button>
      <Button variant="plain" icon={Trash2} isDisabled={count < 2} onPress={() => onRemove(id)}>
        {say('editor.take-out')}
      </Button>
    </div>
  );
}
