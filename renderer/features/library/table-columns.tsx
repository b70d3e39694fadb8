import { useId } from 'react';
import { type AgendaColumn, type AgendaTable, agendaColumns } from '#core/library/agenda-table';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { bodyOf, columnName } from './table-class';

export interface TableColumnsProps {
  readonly table: AgendaTable;
  readonly onHeader: (hasHeader: boolean) => void;
  readonly onColumn: (at: number, holds: AgendaColumn) => void;
}

/** So many cells tell what a column is. */
const samples = 3;
/** A cell longer than this is told by its beginning. Characters. */
const longest = 40;

function sampleOf(table: AgendaTable, at: number): string {
  const cells = bodyOf(table).map((row) => (row[at] ?? '').replaceAll(/\s+/g, ' ').trim());
  const told = cells.filter((cell) => cell !== '').slice(0, samples);
  return told.map((cell) => (cell.length > longest ? `${cell.slice(0, longest).trimEnd()}…` : cell)).join(' · ');
}

/** What each column of a table holds: guessed, and for a person to say otherwise. */
export function TableColumns({ table, onHeader, onColumn }: TableColumnsProps) {
  const say = useSay();
  const id = useId();
  const options = agendaColumns.map((column) => ({ id: column, word: say(`table.holds.${column}`) }));
  const label = (at: number): string => {
    const name = columnName(table, at);
    return name === '' ? say('table.column', { number: at + 1 }) : say('table.column-named', { name, number: at + 1 });
  };
  return (
    <section className="table-columns" aria-labelledby={id}>
      <h2 className="table-heading" id={id}>
        {say('table.columns')}
      </h2>
      <p className="table-words">{say('table.columns-lead')}</p>
      <Checkbox isChecked={table.hasHeader} onChange={onHeader}>
        {say('table.header')}
      </Checkbox>
      <ul>
        {table.columns.map((holds, at) => (
          <li key={at}>
            <Select
              label={label(at)}
              hint={sampleOf(table, at)}
              options={options}
              value={holds}
              onChange={(to) => onColumn(at, to)}
            />
          </li>
        ))}
      </ul>
      <p className="table-why" role="status">
        {table.columns.includes('title') ? '' : say('table.no-title-column')}
      </p>
    </section>
  );
}
