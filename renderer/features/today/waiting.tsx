import { act } from '#bridge/act';
import type { ListedSession } from '#bridge/records';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type Waits, waitingSessions } from './waiting-sessions';

export interface WaitingProps {
  readonly sessions: readonly ListedSession[];
  readonly now: Instant;
  /** Something was tried that changes the list. */
  readonly onClosed: () => void;
}

/** What still waits for the facilitator, each with its one next step. */
export function Waiting({ sessions, now, onClosed }: WaitingProps) {
  const say = useSay();
  const waiting = waitingSessions(sessions, now);
  return (
    <section className="today-list" aria-labelledby="waiting">
      <h2 className="today-list-heading" id="waiting">
        {say('today.waiting')}
      </h2>
      {waiting.length === 0 && <p className="today-list-none">{say('today.waiting-none')}</p>}
      <ul>
        {waiting.map(({ session, waits }) => (
          <WaitingSession key={session.id} session={session} waits={waits} onClosed={onClosed} />
        ))}
      </ul>
    </section>
  );
}

interface WaitingSessionProps {
  readonly session: ListedSession;
  readonly waits: Waits;
  readonly onClosed: () => void;
}

function WaitingSession({ session, waits, onClosed }: WaitingSessionProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { id, title, zone, unmarked, ended, closedLate } = session;
  const at = session.began ?? session.plannedStart;
  const when = say('today.when', { date: at, time: clockTime(at, zone) });
  const action = say(`today.do.${waits}`);
  const goOn = async (): Promise<void> => {
    await attempt(waits === 'close' ? act.closeLate(id) : act.reopen(id));
    onClosed();
  };
  return (
    <li className="today-item">
      <p className="today-item-title">{title}</p>
      <p className="today-item-when">{when}</p>
      {waits === 'sign' && closedLate === true && ended !== null && (
        <p className="today-item-state">{say('today.closed-late', { time: clockTime(ended, zone) })}</p>
      )}
      <p className={`today-item-state today-item-${waits}`}>
        {waits === 'sign' && unmarked > 0
          ? say('today.wait.sign-marks', { count: unmarked })
          : say(`today.wait.${waits}`)}
      </p>
      <Button onPress={() => void goOn()} label={say('today.do-for', { action, title, date: when })}>
        {action}
      </Button>
    </li>
  );
}
