import { DoorOpen } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { act } from '#bridge/act';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';

export interface DistressExitProps {
  /** Empty while names are shut away. */
  readonly people: readonly AttendanceLine[];
}

const longest = 300;

/** Somebody left in distress: who, and to whom they were referred. Nothing is asked that can wait. */
export function DistressExit({ people }: DistressExitProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [isOpen, setOpen] = useState(false);
  const [who, setWho] = useState<string | null>(null);
  const [referral, setReferral] = useState('');
  const [told, setTold] = useState('');
  const line = people.find(({ person }) => person === who);
  if (people.length === 0) return null;
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (line === undefined) return;
    const { person, name, participation, homePractice } = line;
    if ((await attempt(act.mark(person, 'distress-exit'))) === null) return;
    const to = referral.trim();
    if (to !== '') {
      const kept = await attempt(act.remark(person, { participation, referral: to, homePractice }));
      if (kept === null) return;
    }
    setTold(say('distress.exit-kept', { name }));
    setOpen(false);
    setWho(null);
    setReferral('');
  };
  return (
    <div className="distress-exit">
      <Button variant="plain" icon={DoorOpen} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {say('distress.exit')}
      </Button>
      <p className="distress-exit-told" role="status">
        {told}
      </p>
      {isOpen && (
        <form className="distress-exit-form" onSubmit={(event) => void keep(event)}>
          <Select
            label={say('distress.exit-who')}
            options={people.map(({ person, name }) => ({ id: person, word: name }))}
            value={who}
            onChange={setWho}
          />
          <TextField
            label={say('distress.exit-referral')}
            isOptional
            value={referral}
            onChange={(typed) => setReferral(typed.slice(0, longest))}
          />
          <Button isSubmit isDisabled={line === undefined}>
            {say('distress.exit-keep')}
          </Button>
        </form>
      )}
    </div>
  );
}
