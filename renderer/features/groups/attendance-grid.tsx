import './attendance-grid.css';
import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { signLetters } from './cell-sign';
import { cellWords, columnWords, rowWords } from './cell-words';
import { ColumnHead } from './column-head';
import type { GridView } from './grid-view';
import { type GridPlace, gridSizes, placeAfter, type Run } from './grid-window';
import { useGridScroll } from './use-grid-scroll';

export interface AttendanceGridProps {
  readonly label: string;
  readonly view: GridView;
  /** How many were there, for each column that is shown; null: it was not held. */
  readonly totals: readonly (number | null)[];
  readonly at: GridPlace;
  readonly onAt: (place: GridPlace) => void;
  /** Enter was pressed, or a cell was pressed twice. */
  readonly onEnter: () => void;
}

const { name, cell, total, head, row, foot } = gridSizes;

function placeId({ row: line, column }: GridPlace): string {
  return `grid-${line}-${column}`;
}

function placeOf(target: EventTarget): GridPlace | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (found === null) return null;
  return { row: Number(found.dataset['row']), column: Number(found.dataset['column']) };
}

/** People by meetings. It has one focus, and arrows go through it; what is out of sight is not drawn. */
export function AttendanceGrid({ label, view, totals, at, onAt, onEnter }: AttendanceGridProps) {
  const count = { rows: view.rows.length, columns: view.columns.length };
  const { box, rows, columns, onScroll, show } = useGridScroll(count);
  const go = (place: GridPlace): void => {
    onAt(place);
    show(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === 'Enter') onEnter();
    const next = placeAfter({ key: event.key, isAll: event.ctrlKey || event.metaKey }, at, count);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place !== null) onAt(place);
  };
  const columnsWide = count.columns * cell;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table can't leave out the rows that are not in sight
    <div
      ref={box}
      className="attendance-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={count.rows + 2}
      aria-colcount={count.columns + 2}
      aria-activedescendant={placeId(at)}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={onEnter}
    >
      <div
        className="grid-canvas"
        role="presentation"
        style={{ inlineSize: name + columnsWide + total, blockSize: head + count.rows * row + foot }}
      >
        <HeadRow view={view} columns={columns} at={at.row === -1 ? at.column : null} />
        <div className="grid-rows" role="presentation">
          {view.rows.slice(rows.from, rows.until).map((line, place) => {
            const index = rows.from + place;
            return (
              <GridLine
                key={line.row.person}
                line={line}
                index={index}
                columns={columns}
                count={count.columns}
                at={at.row === index ? at.column : null}
              />
            );
          })}
        </div>
        <FootRow totals={totals} columns={columns} count={count} />
      </div>
    </div>
  );
}

interface HeadRowProps {
  readonly view: GridView;
  readonly columns: Run;
  readonly at: number | null;
}

const HeadRow = memo(function HeadRow({ view, columns, at }: HeadRowProps) {
  const say = useSay();
  return (
    <div className="grid-line grid-head" role="row" aria-rowindex={1}>
      <div
        className="grid-name"
        role="columnheader"
        aria-colindex={1}
        id={placeId({ row: -1, column: -1 })}
        data-row={-1}
        data-column={-1}
        data-here={at === -1 || undefined}
      >
        {say('groups.people-count', { count: view.rows.length })}
      </div>
      <Gap columns={columns.from} />
      {view.columns.slice(columns.from, columns.until).map(({ column }, place) => {
        const index = columns.from + place;
        return (
          <div
            key={column.key}
            className="grid-column"
            role="columnheader"
            aria-colindex={index + 2}
            id={placeId({ row: -1, column: index })}
            data-row={-1}
            data-column={index}
            data-here={at === index || undefined}
          >
            <VisuallyHidden>{columnWords(say, column)}</VisuallyHidden>
            <ColumnHead column={column} />
          </div>
        );
      })}
      <Gap columns={view.columns.length - columns.until} />
      <div className="grid-total" role="columnheader" aria-colindex={view.columns.length + 2}>
        {say('groups.total')}
      </div>
    </div>
  );
});

interface GridLineProps {
  readonly line: GridView['rows'][number];
  readonly index: number;
  readonly columns: Run;
  readonly count: number;
  /** The column at which somebody stands in this row; null: in another. */
  readonly at: number | null;
}

const GridLine = memo(function GridLine({ line, index, columns, count, at }: GridLineProps) {
  const say = useSay();
  const { row: person, cells } = line;
  return (
    <div className="grid-line grid-row" role="row" aria-rowindex={index + 2} style={{ insetBlockStart: index * row }}>
      <div
        className="grid-name"
        role="rowheader"
        aria-colindex={1}
        aria-label={rowWords(say, person)}
        id={placeId({ row: index, column: -1 })}
        data-row={index}
        data-column={-1}
        data-state={person.state}
        data-here={at === -1 || undefined}
      >
        <bdi>{person.name}</bdi>
        {person.state !== 'enrolled' && <small>{say(`groups.belongs.${person.state}`)}</small>}
      </div>
      <Gap columns={columns.from} />
      {cells.slice(columns.from, columns.until).map((shown, place) => {
        const column = columns.from + place;
        const { sign, isAmended } = shown;
        return (
          <div
            // A column is its place in the view.
            key={column}
            className="grid-cell"
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={cellWords(say, shown)}
            id={placeId({ row: index, column })}
            data-row={index}
            data-column={column}
            data-sign={sign}
            data-amended={isAmended || undefined}
            data-here={at === column || undefined}
          >
            <span aria-hidden>{signLetters[sign]}</span>
          </div>
        );
      })}
      <Gap columns={count - columns.until} />
      <div className="grid-total" role="gridcell" aria-colindex={count + 2}>
        {say('groups.total-of', { attended: person.attended, held: person.held })}
      </div>
    </div>
  );
});

interface FootRowProps {
  readonly totals: readonly (number | null)[];
  readonly columns: Run;
  readonly count: { readonly rows: number; readonly columns: number };
}

function FootRow({ totals, columns, count }: FootRowProps) {
  const say = useSay();
  return (
    <div className="grid-line grid-foot" role="row" aria-rowindex={count.rows + 2}>
      <div className="grid-name" role="rowheader" aria-colindex={1}>
        {say('groups.here')}
      </div>
      <Gap columns={columns.from} />
      {totals.slice(columns.from, columns.until).map((sum, place) => (
        <div key={columns.from + place} className="grid-sum" role="gridcell" aria-colindex={columns.from + place + 2}>
          {sum ?? ''}
        </div>
      ))}
      <Gap columns={count.columns - columns.until} />
      <div className="grid-total" role="gridcell" aria-colindex={count.columns + 2}>
        {totals.reduce<number>((sum, one) => sum + (one ?? 0), 0)}
      </div>
    </div>
  );
}

/** The room of columns that are not drawn. */
function Gap({ columns }: { readonly columns: number }) {
  return <div role="presentation" style={{ flex: 'none', inlineSize: Math.max(0, columns) * cell }} />;
}
