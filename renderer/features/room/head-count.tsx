import './walk-in.css';
import { Users } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { act } from '#bridge/act';
import { type CountedHeads, countDiffers } from '#core/attendance/counted-heads';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { countsOf } from './counts';

export interface HeadCountProps {
  readonly people: RoomSnapshot['people'];
  readonly counted: CountedHeads;
  readonly isLocked: boolean;
}

const most = 500;

/** How many were counted in the room, beside how many are marked: the two are compared, neither is changed by the other. */
export function HeadCount({ people, counted, isLocked }: HeadCountProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { here } = countsOf(people);
  const differs = countDiffers(people, counted);
  const words = countWords(counted, say);
  return (
    <div className="head-count">
      {isLocked ? (
        words !== null && <p className="head-count-told">{words}</p>
      ) : (
        <Button variant="plain" icon={Users} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {words ?? say('heads.button')}
        </Button>
      )}
      {isOpen && !isLocked && <HeadForm counted={counted} here={here} onKept={() => setOpen(false)} />}
      <p className="head-count-hint" role="status">
        {differs !== null && say(`heads.${differs}`, { people: counted.people ?? 0, here })}
      </p>
    </div>
  );
}

function countWords({ people, staff }: CountedHeads, say: ReturnType<typeof useSay>): string | null {
  if (people === null) return null;
  return staff === null ? say('heads.counted', { people }) : say('heads.with-staff', { people, staff });
}

interface HeadFormProps {
  readonly counted: CountedHeads;
  readonly here: number;
  readonly onKept: () => void;
}

function HeadForm({ counted, here, onKept }: HeadFormProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [people, setPeople] = useState(counted.people ?? here);
  const [staff, setStaff] = useState(counted.staff ?? 1);
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if ((await attempt(act.headCount({ people, staff }))) !== null) onKept();
  };
  const steps = { step: 1, min: 0, max: most, decimals: 0 };
  return (
    <form className="head-count-form" onSubmit={(event) => void keep(event)}>
      <StepField
        {...steps}
        label={say('heads.people')}
        value={people}
        onChange={(to) => setPeople(Math.round(Math.min(most, Math.max(0, to ?? 0))))}
      />
      <StepField
        {...steps}
        label={say('heads.staff')}
        value={staff}
        onChange={(to) => setStaff(Math.round(Math.min(most, Math.max(0, to ?? 0))))}
      />
      <p className="head-count-marked">{say('heads.marked', { here })}</p>
      <Button isSubmit icon={Users}>
        {say('heads.keep')}
      </Button>
    </form>
  );
}
