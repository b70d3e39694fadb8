import './records.css';
import { BookOpen } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { theProgram } from '#bridge/program';
import { type Dates, records } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import { civilDate, isCivilDate } from '#core/time/civil';
import { monthAbout } from '#core/time/month-about';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { ChainPanel } from './chain-panel';
import { DateRange } from './date-range';
import { ExportPanel } from './export-panel';
import { SessionClass, type SessionSlots } from './session-class';
import { SessionTable } from './session-table';

function lately(): Dates {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return monthAbout(civilDate(theProgram().clock.now(), zone));
}

export interface RecordsProps extends SessionSlots {
  /** The session whose class is looked at; null: all of them are. */
  readonly session: string | null;
  /** The way to billing. */
  readonly tabs: ReactNode;
  /** What it all came to, with nobody to be made out. */
  readonly programme: ReactNode;
}

/** Every session that was held, and the file for billing; or the class that one of them ran. */
export function Records({ session, tabs, programme, ...slots }: RecordsProps) {
  return session === null ? (
    <Sessions tabs={tabs} programme={programme} />
  ) : (
    <SessionClass key={session} session={session} {...slots} />
  );
}

function Sessions({ tabs, programme }: Pick<RecordsProps, 'tabs' | 'programme'>) {
  const say = useSay();
  const [dates, setDates] = useState(lately);
  const isWhole = isCivilDate(dates.from) && isCivilDate(dates.to) && dates.from <= dates.to;
  return (
    <Page heading={say('app.records')} lead={say('records.lead')}>
      {tabs}
      <DateRange dates={dates} onChange={setDates} />
      {isWhole && <Listed key={`${dates.from}/${dates.to}`} from={dates.from} to={dates.to} />}
      {programme}
      <ChainPanel />
    </Page>
  );
}

function Listed({ from, to }: Dates) {
  const say = useSay();
  const ask = useCallback(() => records.sessions({ from, to }), [from, to]);
  const { value, failed, again } = useAsked(ask);
  if (failed || value?.done === false) {
    return (
      <div className="records-failed">
        <p>{say('today.list-failed')}</p>
        <Button onPress={again}>{say('today.try-again')}</Button>
      </div>
    );
  }
  if (value === undefined) return null;
  const { sessions } = value.value;
  if (sessions.length === 0) {
    return (
      <EmptyState icon={BookOpen} title={say('records.none')}>
        {say('records.none-words')}
      </EmptyState>
    );
  }
  return (
    <>
      <ExportPanel sessions={sessions} dates={{ from, to }} />
      <SessionTable sessions={sessions} dates={{ from, to }} onClosed={again} />
    </>
  );
}
