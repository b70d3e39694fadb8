import { useState } from 'react';
import { act } from '#bridge/act';
import type { Change } from '#core/session/changes';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';

export interface ReasonFieldProps {
  readonly change: Change;
  /** What the reason is for, said to whoever does not see the line. */
  readonly about: string;
}

const longest = 500;

/** Why something was done; kept when the field is left or Enter is pressed. */
export function ReasonField({ change, about }: ReasonFieldProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [typed, setTyped] = useState(change.reason);
  const [keeping, setKeeping] = useState(0);
  const text = typed.trim();
  const isKept = text === change.reason;
  const keep = async (): Promise<void> => {
    if (isKept) return;
    setKeeping((before) => before + 1);
    await attempt(act.reason(change.event, text));
    setKeeping((before) => before - 1);
  };
  return (
    <form
      className="reason-field"
      aria-label={about}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={say('report.why')}
        placeholder={say('report.why')}
        value={typed}
        onChange={(reason) => setTyped(reason.slice(0, longest))}
        onLeave={() => void keep()}
      />
      <p className="reason-state" role="status">
        {keeping > 0 && say('report.keeping')}
        {keeping === 0 && isKept && text !== '' && say('report.kept')}
      </p>
    </form>
  );
}
