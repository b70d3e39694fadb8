import { ArrowLeft, FileDown, LockKeyhole } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { act } from '#bridge/act';
import { records } from '#bridge/records';
import { saveFile } from '#bridge/save-file';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { SignOff } from '#core/attendance/sign-off';
import { civilDate, clockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface SignedProps {
  readonly room: RoomSnapshot;
  readonly signed: SignOff;
}

/** The locked record: who signed it, and the file that it goes into. */
export function Signed({ room, signed }: SignedProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const seal = useRef<HTMLParagraphElement>(null);
  const day = room.run.began?.at ?? room.plannedStart;
  const date = civilDate(day, room.zone);
  const name = [signed.by, signed.credential].filter((word) => word !== '').join(', ');
  // The form that had the focus is gone.
  useEffect(() => {
    seal.current?.focus({ preventScroll: true });
  }, []);
  const save = async (): Promise<void> => {
    const file = await attempt(records.exportCsv({ from: date, to: date }));
    if (file === null) return;
    const { name: fileName, text, sessions, lines } = file.value;
    const saved = await saveFile(fileName, text);
    setOutcome(saved === 'saved' ? say('sign.saved', { file: fileName, sessions, lines }) : say('sign.cancelled'));
  };
  return (
    <div className="signed">
      <p className="signed-by" tabIndex={-1} ref={seal}>
        <LockKeyhole className="icon" aria-hidden />
        {say('sign.signed-by', {
          name,
          date: say('sign.date', { date: signed.at }),
          time: clockTime(signed.at, room.zone),
        })}
      </p>
      <p className="sign-statement">{signed.statement}</p>
      <div className="signed-actions">
        <Button variant="primary" size="large" icon={FileDown} onPress={() => void save()}>
          {say('sign.save')}
        </Button>
        <Button size="large" icon={ArrowLeft} onPress={() => void attempt(act.leave())}>
          {say('room.back-to-today')}
        </Button>
      </div>
      <p className="signed-words">{say('sign.save-words', { date: say('sign.date', { date: day }) })}</p>
      <p className="signed-outcome" role="status">
        {outcome}
      </p>
    </div>
  );
}
