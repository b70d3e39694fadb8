import type { ProgrammeReport, ProgrammeRow } from '#core/billing/programme-report';
import { useSay } from '#ui/say';

/** The numbers of a report, on the screen and on paper alike. */
export function ProgrammeTables({ report }: { readonly report: ProgrammeReport }) {
  const say = useSay();
  const { years, total, changes, unsigned } = report;
  return (
    <>
      <table className="programme-table">
        <caption>{say('programme.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('programme.year')}</th>
            {(['classes', 'people', 'visits', 'rate', 'minutes'] as const).map((column) => (
              <th key={column} scope="col" className="programme-number">
                {say(`programme.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...years, ...(years.length > 1 ? [total] : [])].map((row) => (
            <YearRow key={row.year ?? 'all'} row={row} />
          ))}
        </tbody>
      </table>
      {changes.length > 0 && <ChangeTable report={report} />}
      <p>{say('programme.why')}</p>
      {unsigned > 0 && <p>{say('programme.unsigned', { count: unsigned })}</p>}
    </>
  );
}

function YearRow({ row }: { readonly row: ProgrammeRow }) {
  const say = useSay();
  const { year, classes, people, visits, rate, minutes } = row;
  const shown = (value: number | null): string => (value === null ? say('programme.hidden') : String(value));
  // Where nobody came there is no rate, and nothing is hidden.
  const ofVisits = (value: number | null): string => (visits === 0 ? '' : shown(value));
  const part = rate === null ? ofVisits(null) : say('programme.percent', { rate });
  return (
    <tr>
      <th scope="row">{year ?? say('programme.total')}</th>
      <td className="programme-number">{classes}</td>
      <td className="programme-number">{shown(people)}</td>
      <td className="programme-number">{shown(visits)}</td>
      <td className="programme-number">{part}</td>
      <td className="programme-number">{ofVisits(minutes)}</td>
    </tr>
  );
}

function ChangeTable({ report: { changes } }: { readonly report: ProgrammeReport }) {
  const say = useSay();
  return (
    <>
      <table className="programme-table">
        <caption>{say('programme.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('programme.questionnaire')}</th>
            {(['people', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col" className="programme-number">
                {say(`programme.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ title, people, before, after }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td className="programme-number">{people ?? say('programme.hidden')}</td>
              <td className="programme-number">{before}</td>
              <td className="programme-number">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('programme.changes-lead')}</p>
    </>
  );
}
