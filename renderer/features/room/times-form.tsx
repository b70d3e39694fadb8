import { Clock } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { KnownTimes } from '#bridge/line-attendance';
import { useNow } from '#bridge/use-now';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { TimeField } from '#ui/time-field';
import { timeWithin } from './time-within';

export interface TimesFormProps {
  readonly line: AttendanceLine;
  readonly zone: string;
  /** When people may have come first. */
  readonly from: Instant;
  readonly onKeep: (times: KnownTimes) => void;
}

/** People come some time before a class begins. */
const before = minutes(-120);

/** Arrival and leaving as somebody knows them better than the clock, and why. */
export function TimesForm({ line, zone, from, onKeep }: TimesFormProps) {
  const say = useSay();
  const now = useNow(60_000);
  const told = (at: Instant | null): string => (at === null ? '' : clockTime(at, zone));
  const [came, setCame] = useState(told(line.arrived));
  const [went, setWent] = useState(told(line.left));
  const [reason, setReason] = useState(line.timesReason);
  const [isAsked, setAsked] = useState(false);
  const bounds = { from: after(from, before), to: now };
  const at = (typed: string, near: Instant | null): Instant | null =>
    typed === '' ? null : timeWithin(typed, { ...bounds, near: near ?? now }, zone);
  const arrived = came === told(line.arrived) ? line.arrived : at(came, line.arrived ?? from);
  const left = went === told(line.left) ? line.left : at(went, line.left);
  const within = say('times.problem', { from: clockTime(bounds.from, zone), to: clockTime(now, zone) });
  const isBackwards = arrived !== null && left !== null && left < arrived;
  const isBadCame = came !== '' && arrived === null;
  const isBadWent = went !== '' && left === null;
  const noReason = reason.trim() === '';
  const wentProblem = isBackwards ? say('times.order') : isBadWent ? within : undefined;
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!(isBackwards || isBadCame || isBadWent || noReason)) onKeep({ arrived, left, reason: reason.trim() });
  };
  return (
    <form className="detail-form detail-times" onSubmit={keep}>
      <TimeField
        label={say('times.arrived')}
        isPatient
        value={came}
        onChange={setCame}
        problem={isBadCame ? within : undefined}
      />
      <TimeField label={say('times.left')} isPatient value={went} onChange={setWent} problem={wentProblem} />
      <TextField
        label={say('times.reason')}
        placeholder={say('times.reason-hint')}
        value={reason}
        onChange={(typed) => setReason(typed.slice(0, 200))}
        problem={isAsked && noReason ? say('times.no-reason') : undefined}
      />
      <div className="detail-doings">
        <Button isSubmit icon={Clock}>
          {say('times.keep')}
        </Button>
        {line.isCorrected && (
          <Button variant="plain" onPress={() => onKeep({ arrived: null, left: null, reason: '' })}>
            {say('times.by-clock')}
          </Button>
        )}
      </div>
    </form>
  );
}
