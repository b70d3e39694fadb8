import { DoorOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { act, type Guest } from '#bridge/act';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import type { Promised } from './promise';

export interface OpenRoomProps {
  readonly plan: ClassPlan;
  readonly promised: Promised;
  readonly expected: readonly Guest[];
  readonly isReady: boolean;
  /** True: another room is the next step. */
  readonly isBeside: boolean;
  /** What else the class can be tried with. */
  readonly beside: ReactNode;
  /** What is got ready before. */
  readonly children: ReactNode;
}

/** The one button, and what stands beside it. */
export function OpenRoom({ plan, promised, expected, isReady, isBeside, beside, children }: OpenRoomProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [isOpening, setOpening] = useState(false);
  const { plannedStart, contract } = promised;
  const open = async (): Promise<void> => {
    setOpening(true);
    await attempt(act.open({ classId: plan.id, plannedStart, contract, expected }));
    setOpening(false);
  };
  return (
    <div className="run-now-open">
      <div className="run-now-doors">
        <Button
          variant={isBeside ? 'quiet' : 'primary'}
          size="large"
          icon={DoorOpen}
          onPress={() => void open()}
          isDisabled={!isReady || isOpening}
        >
          {say('today.open')}
        </Button>
        {beside}
      </div>
      <p>{say('today.open-hint')}</p>
      {children}
    </div>
  );
}
