import './today-list.css';
import './today.css';
import { groups } from '#bridge/groups';
import { theProgram } from '#bridge/program';
import { records } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import type { GateState } from '#core/ports/gate';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { ComingMeetings } from './coming-meetings';
import { KeyAdvice } from './key-advice';
import { Meetings, meetingsOfDay } from './meetings';
import { Preflight } from './preflight';
import { RecentSessions } from './recent-sessions';
import { RunNow, type RunNowProps } from './run-now';
import { Unusable } from './unusable';
import { Waiting } from './waiting';

export interface TodayProps extends Omit<RunNowProps, 'isBeside'> {
  readonly gate: GateState;
}

/** What is about to happen, and what still waits. */
export function Today({ gate, ...doings }: TodayProps) {
  const say = useSay();
  const { value, failed, again } = useAsked(records.today);
  const dates = useAsked(groups.today);
  const now = theProgram().clock.now();
  const meetings = dates.value ?? [];
  const today = meetingsOfDay(meetings, now);
  const coming = meetings.filter((one) => one.state === 'to-come' && one.start > now && !today.includes(one));
  const listing = value?.done === true ? value.value : null;
  return (
    <Page heading={say('app.today')} lead={say('today.lead', { date: now })}>
      <div className="today">
        <KeyAdvice hasPassphrase={gate.hasPassphrase} />
        <Meetings meetings={today} onTried={dates.again} />
        <RunNow {...doings} isBeside={today.length > 0} />
        <Preflight settings={doings.settings} walls={null} />
        <div className="today-aside">
          {(failed || dates.failed || value?.done === false) && (
            <div className="today-failed">
              <p>{say('today.list-failed')}</p>
              <Button onPress={() => [again, dates.again].forEach((ask) => ask())}>{say('today.try-again')}</Button>
            </div>
          )}
          <ComingMeetings meetings={coming} />
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
