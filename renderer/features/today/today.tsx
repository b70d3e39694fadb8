import './today-list.css';
import './today.css';
import { theProgram } from '#bridge/program';
import { records } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import type { GateState } from '#core/ports/gate';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { KeyAdvice } from './key-advice';
import { Preflight } from './preflight';
import { RecentSessions } from './recent-sessions';
import { RunNow, type RunNowProps } from './run-now';
import { Unusable } from './unusable';
import { Waiting } from './waiting';

export interface TodayProps extends RunNowProps {
  readonly gate: GateState;
}

/** What is about to happen, and what still waits. */
export function Today({ gate, ...doings }: TodayProps) {
  const say = useSay();
  const { value, failed, again } = useAsked(records.today);
  const now = theProgram().clock.now();
  const listing = value?.done === true ? value.value : null;
  return (
    <Page heading={say('app.today')} lead={say('today.lead', { date: now })}>
      <div className="today">
        <KeyAdvice hasPassphrase={gate.hasPassphrase} />
        <RunNow {...doings} />
        <Preflight settings={doings.settings} walls={null} />
        <div className="today-aside">
          {(failed || value?.done === false) && (
            <div className="today-failed">
              <p>{say('today.list-failed')}</p>
              <Button onPress={again}>{say('today.try-again')}</Button>
            </div>
          )}
          {listing && (
            <>
              <Waiting sessions={listing.waiting} now={now} onClosed={again} />
              <RecentSessions recent={listing.recent} />
              <Unusable files={listing.unusable} damaged={listing.damaged} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
