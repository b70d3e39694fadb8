import { FastForward } from 'lucide-react';
import { useRoom } from '#bridge/program';
import { rehearse } from '#bridge/rehearsal';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface RehearseButtonProps {
  readonly plan: ClassPlan;
  /** `large` beside the button that opens the room. */
  readonly size?: 'normal' | 'large';
  /** Left out: that it is rehearsed. */
  readonly word?: string;
}

/** Begins a rehearsal of a class. Not offered while a real class is open. */
export function RehearseButton({ plan, size = 'large', word }: RehearseButtonProps) {
  const say = useSay();
  const attempt = useAttempt();
  const isTaken = useRoom(({ value }) => value !== null);
  if (isTaken) return null;
  const people = say('rehearsal.people').split(', ');
  return (
    <Button size={size} icon={FastForward} onPress={() => void attempt(rehearse({ plan, people }))}>
      {word ?? say('rehearsal.button')}
    </Button>
  );
}
