import './grid-sheet.css';
import { theProgram } from '#bridge/program';
import type { Group } from '#core/groups/group';
import { PrintSheet } from '#ui/print-sheet';
import { SayProvider, useSay } from '#ui/say';
import { signLetters } from './cell-sign';
import { GridLegend, paperSigns } from './grid-legend';
import { type GridView, isUnsigned } from './grid-view';

export interface GridSheetProps {
  readonly group: Group;
  readonly view: GridView;
  readonly totals: readonly (number | null)[];
}

/** Columns that fit beside the names on a page of A4 and of Letter. */
const across = 24;

/** The grid on paper: the names on each page, and one row of dates at its head. */
export function GridSheet({ group, view, totals }: GridSheetProps) {
  const blocks = Array.from({ length: Math.ceil(view.columns.length / across) }, (_, block) => block * across);
  return (
    <PrintSheet>
      <SayProvider zone={group.zone}>
        <div className="grid-sheet">
          {blocks.map((from) => (
            <Block key={from} group={group} view={view} totals={totals} from={from} />
          ))}
        </div>
      </SayProvider>
    </PrintSheet>
  );
}

function Block({ group, view, totals, from }: GridSheetProps & { readonly from: number }) {
  const say = useSay();
  const columns = view.columns.slice(from, from + across);
  const isLast = from + across >= view.columns.length;
  const [first, last] = [columns[0]?.column.start, columns.at(-1)?.column.start];
  if (first === undefined || last === undefined) return null;
  return (
    <table className="grid-sheet-table">
      <colgroup>
        <col className="grid-sheet-names" />
        <col span={columns.length} />
        {isLast && <col className="grid-sheet-total" />}
      </colgroup>
      <thead>
        <tr className="grid-sheet-title">
          <th colSpan={columns.length + (isLast ? 2 : 1)}>
            <strong>{group.label === '' ? group.title : group.label}</strong>
            {say('groups.sheet-dates', { from: first, to: last, now: theProgram().clock.now() })}
          </th>
        </tr>
        <tr>
          <th scope="col" className="grid-sheet-name">
            {say('groups.people-count', { count: view.rows.length })}
          </th>
          {columns.map(({ column }) => (
            <th key={column.key} scope="col">
              {say('groups.month-brief', { date: column.start })}
              <br />
              {say('groups.day-number', { date: column.start })}
              {isUnsigned(column) && paperSigns.unsigned}
            </th>
          ))}
          {isLast && <th scope="col">{say('groups.total')}</th>}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ row, cells }) => (
          <tr key={row.person}>
            <th scope="row" className="grid-sheet-name">
              <bdi>{row.name}</bdi>
            </th>
            {columns.map(({ column }, place) => {
              const cell = cells[from + place];
              return (
                <td key={column.key}>
                  {cell === undefined ? '' : signLetters[cell.sign]}
                  {cell?.isAmended === true ? paperSigns.amended : ''}
                </td>
              );
            })}
            {isLast && <td>{say('groups.total-of', { attended: row.attended, held: row.held })}</td>}
          </tr>
        ))}
        <tr className="grid-sheet-sums">
          <th scope="row" className="grid-sheet-name">
            {say('groups.here')}
          </th>
          {columns.map(({ column }, place) => (
            <td key={column.key}>{totals[from + place] ?? ''}</td>
          ))}
          {isLast && <td>{totals.reduce<number>((sum, one) => sum + (one ?? 0), 0)}</td>}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={columns.length + (isLast ? 2 : 1)}>
            <GridLegend view={view} on="paper" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
