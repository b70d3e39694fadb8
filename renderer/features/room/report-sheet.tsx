import './report-sheet.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { SignOff } from '#core/attendance/sign-off';
import { contentHash, shortHash } from '#core/library/content-hash';
import type { AsRun } from '#core/session/as-run';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { PrintSheet } from '#ui/print-sheet';
import { useSay } from '#ui/say';
import { AsRunFigures } from './as-run';
import { changeWords } from './change-words';
import { PartTable } from './part-table';

export interface ReportSheetProps {
  readonly room: RoomSnapshot;
  readonly report: AsRun;
  readonly signed: SignOff;
}

/** The page that is printed of a class. It counts people and names nobody. */
export function ReportSheet({ room, report, signed }: ReportSheetProps) {
  const say = useSay();
  const { zone, plan } = room;
  const time = (at: Instant | null): string => (at === null ? '' : clockTime(at, zone));
  const day = say('sign.date', { date: report.began ?? room.plannedStart });
  return (
    <PrintSheet>
      <div className="report-sheet">
        <header>
          <p className="report-sheet-brand">
            {say('app.name')} · {say('report.sheet-title')}
          </p>
          <h1 className="report-sheet-title" lang={plan.language}>
            {plan.title}
          </h1>
          <p>{say('report.sheet-when', { date: day, from: time(report.began), to: time(report.ended) })}</p>
        </header>
        <AsRunFigures room={room} report={report} />
        <PartTable plan={plan} report={report} />
        <section>
          <h2 className="report-sheet-heading">{say('report.changes')}</h2>
          {report.changes.length === 0 && <p>{say('report.changes-none')}</p>}
          <ul>
            {report.changes.map((change) => {
              const { when, what } = changeWords(change, room, say);
              return (
                <li key={change.event}>
                  <p>{when}</p>
                  <p>
                    {what}
                    {change.reason !== '' && <span>{say('report.sheet-reason', { reason: change.reason })}</span>}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
        <footer>
          <p>{say('report.sheet-signed', { date: say('sign.date', { date: signed.at }), time: time(signed.at) })}</p>
          <p>{say('report.sheet-session', { id: room.session })}</p>
          <p>{say('ran.sheet', { number: plan.version, hash: shortHash(contentHash(plan)) })}</p>
          <p className="report-sheet-line">{say('report.sheet-name')}</p>
        </footer>
      </div>
    </PrintSheet>
  );
}
