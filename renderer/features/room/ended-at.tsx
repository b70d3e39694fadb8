import { Clock } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { act } from '#bridge/act';
import { useNow } from '#bridge/use-now';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { backdateBounds } from '#core/session/backdate-bounds';
import { clockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TimeField } from '#ui/time-field';
import { timeWithin } from './time-within';

/** For whoever forgot to press End: the class really ended at another time. */
export function EndedAt({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const attempt = useAttempt();
  const now = useNow(60_000);
  const [typed, setTyped] = useState<string | null>(null);
  const { run, zone } = room;
  const bounds = backdateBounds({ run, now });
  if (run.endedAt === null || bounds === null) return null;
  const told = clockTime(run.endedAt, zone);
  const time = typed ?? told;
  const to = timeWithin(time, { ...bounds, near: run.endedAt }, zone);
  const isNew = time !== told;
  const change = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (to === null || !isNew) return;
    if ((await attempt(act.command({ ask: 'backdate', to }))) !== null) setTyped(null);
  };
  const within = { from: clockTime(bounds.from, zone), to: clockTime(bounds.to, zone) };
  return (
    <form className="ended-at" onSubmit={(event) => void change(event)}>
      <TimeField
        label={say('report.end-label')}
        isPatient
        value={time}
        onChange={setTyped}
        problem={to === null ? say('report.end-problem', within) : undefined}
      />
      <Button isSubmit icon={Clock} isDisabled={to === null || !isNew}>
        {say('report.end-button')}
      </Button>
      <p className="ended-at-words">{say('report.end-words')}</p>
    </form>
  );
}
