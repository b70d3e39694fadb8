import type { ClassPlan } from '#core/curriculum/class-plan';
import type { AsRun } from '#core/session/as-run';
import { useSay } from '#ui/say';
import { reportRows, wholeRow } from './report-rows';

export interface PartTableProps {
  readonly plan: ClassPlan;
  readonly report: AsRun;
}

const columns = ['report.part', 'report.planned', 'report.took', 'report.difference'] as const;

/** How long each part was to take and took. */
export function PartTable({ plan, report }: PartTableProps) {
  const say = useSay();
  const whole = wholeRow(report, say);
  return (
    <table className="part-table" aria-label={say('report.parts')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reportRows(report, plan, say).map(({ id, title, planned, took, difference, remarks }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              {remarks.length > 0 && <span className="part-table-remarks">{remarks.join(', ')}</span>}
            </th>
            <td>{planned}</td>
            <td>{took}</td>
            <td>{difference}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{whole.title}</th>
          <td>{whole.planned}</td>
          <td>{whole.took}</td>
          <td>{whole.difference}</td>
        </tr>
      </tfoot>
    </table>
  );
}
