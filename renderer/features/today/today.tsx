import './today.css';
import { useCallback } from 'react';
import { theProgram } from '#bridge/program';
import { records } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { RecentSessions } from './recent-sessions';
import { RunNow } from './run-now';
import { Unusable } from './unusable';
import { Waiting } from './waiting';

/** All that was ever held: what waits for a signature may be old. */
const ever = { from: '1970-01-01', to: '9999-12-31' } as const;

/** What is about to happen, and what still waits. */
export function Today() {
  const say = useSay();
  const ask = useCallback(() => records.sessions(ever), []);
  const { value, failed, again } = useAsked(ask);
  const now = theProgram().clock.now();
  const listing = value?.done === true ? value.value : null;
  return (
    <Page heading={say('app.today')} lead={say('today.lead', { date: now })}>
      <div className="today">
        <RunNow />
        <div className="today-aside">
          {(failed || value?.done === false) && (
            <div className="today-failed">
              <p>{say('today.list-failed')}</p>
              <Button onPress={again}>{say('today.try-again')}</Button>
            </div>
          )}
          {listing && (
            <>
              <Waiting sessions={listing.sessions} now={now} onClosed={again} />
              <RecentSessions sessions={listing.sessions} />
              <Unusable files={listing.unusable} damaged={listing.damaged} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
