import './run-sheet.css';
import type { RunSheet } from '#core/session/run-sheet';
import { clockTime } from '#core/time/civil';
import { PrintSheet } from '#ui/print-sheet';
import { SayProvider, useSay } from '#ui/say';
import { HandTally } from './hand-tally';
import { SheetRows } from './sheet-rows';
import { spanText } from './span-text';

export interface RunSheetPageProps {
  readonly sheet: RunSheet;
  /** IANA name of the zone in which times are told. */
  readonly zone: string;
}

const blanks = ['began', 'ended', 'place', 'led-by', 'call'] as const;

/** The one page that is printed of a class. */
export function RunSheetPage({ sheet, zone }: RunSheetPageProps) {
  return (
    <PrintSheet>
      <SayProvider zone={zone}>
        <Sheet sheet={sheet} zone={zone} />
      </SayProvider>
    </PrintSheet>
  );
}

function Sheet({ sheet, zone }: RunSheetPageProps) {
  const say = useSay();
  return (
    <div className="run-sheet">
      <header className="sheet-head">
        <h1 lang={sheet.language}>{sheet.title}</h1>
        <SheetTimes sheet={sheet} zone={zone} />
      </header>
      <dl className="sheet-blanks">
        {blanks.map((blank) => (
          <div key={blank} className={`sheet-blank-${blank}`}>
            <dt>{say(`sheet.${blank}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <SheetRows sheet={sheet} zone={zone} />
      <p className="sheet-go-on">{say('sheet.go-on')}</p>
      <HandTally />
    </div>
  );
}

function SheetTimes({ sheet: { startsAt, endsAt, until, length }, zone }: RunSheetPageProps) {
  const say = useSay();
  const minutes = say('sheet.minutes', { minutes: spanText(length) });
  if (startsAt === null || endsAt === null) return <p className="sheet-when">{minutes}</p>;
  const fromTo = say('sheet.from-to', { from: clockTime(startsAt, zone), to: clockTime(endsAt, zone) });
  return (
    <div className="sheet-when">
      <p>{say('sheet.on', { date: startsAt })}</p>
      <p>
        <strong>{fromTo}</strong>
        {until !== null && until !== endsAt && <span>{say('sheet.until', { time: clockTime(until, zone) })}</span>}
      </p>
    </div>
  );
}
