import './bills.css';
import { useState } from 'react';
import { billPapers } from '#bridge/bill-papers';
import { theProgram } from '#bridge/program';
import type { Dates } from '#bridge/records';
import { civilDate, isCivilDate } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { PacketSheet } from './packet-sheet';
import { type Paper, PaperButtons } from './paper-buttons';

function thisYear(): Dates {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const today = civilDate(theProgram().clock.now(), timeZone);
  return { from: `${today.slice(0, 4)}-01-01`, to: today };
}

/** Everything that was signed about one person, for whoever may ask for it. */
export function PacketPanel({ person }: { readonly person: string }) {
  const say = useSay();
  const attempt = useAttempt();
  const [dates, setDates] = useState(thisYear);
  const [outcome, setOutcome] = useState('');
  const { from, to } = dates;
  const isWhole = isCivilDate(from) && isCivilDate(to) && from <= to;
  const wrong = (date: string): string | undefined => (isCivilDate(date) ? undefined : say('records.bad-date'));
  const make = async (): Promise<Paper | null> => {
    setOutcome('');
    if (!isWhole) return null;
    const told = await attempt(billPapers.packet(person, dates));
    if (told === null) return null;
    const { packet } = told.value;
    if (packet.sessions.length === 0) {
      setOutcome(say('packet.none'));
      return null;
    }
    const besides = packet.sessions.flatMap(({ leaders, signed, coSigned, amended }) => [
      ...leaders,
      ...[signed, ...coSigned, ...amended].map(({ by }) => by),
    ]);
    const title = say('packet.file-title', { from, to });
    const named = [...new Set([...besides, packet.practice])].slice(0, 200);
    return {
      title,
      about: { kind: 'person', target: packet.person },
      alone: [{ title, person: packet.person, besides: named }],
      sheet: <PacketSheet told={told.value} />,
    };
  };
  return (
    <section className="packet-panel" aria-labelledby="packet">
      <h2 id="packet">{say('packet.heading')}</h2>
      <p>{say('packet.lead')}</p>
      <div className="panel-fields">
        <TextField
          label={say('packet.from')}
          type="date"
          value={from}
          onChange={(first) => setDates({ from: first, to })}
          problem={wrong(from)}
        />
        <TextField
          label={say('packet.to')}
          type="date"
          value={to}
          onChange={(last) => setDates({ from, to: last })}
          problem={isCivilDate(from) && isCivilDate(to) && from > to ? say('records.bad-range') : wrong(to)}
        />
      </div>
      <div className="bill-doings">
        <PaperButtons
          words={{ print: say('packet.print'), orSave: say('packet.print-or-save'), save: say('packet.save') }}
          make={make}
        />
      </div>
      <p role="status">{outcome}</p>
    </section>
  );
}
