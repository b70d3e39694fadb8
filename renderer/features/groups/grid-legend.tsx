import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { useSay } from '#ui/say';
import { type CellSign, signLetters } from './cell-sign';
import { type GridView, isUnsigned } from './grid-view';

const signs: readonly CellSign[] = [
  'present',
  'late',
  'left-early',
  'distress-exit',
  'made-up',
  'absent',
  'excused',
  'cancelled-late',
  'no-show',
  'visitor',
  'observer',
  'missing',
];

/** Those that are in the grid. */
function signsIn({ rows }: GridView): readonly CellSign[] {
  const found = new Set(rows.flatMap(({ cells }) => cells.map(({ sign }) => sign)));
  return signs.filter((sign) => found.has(sign));
}

export interface GridLegendProps {
  readonly view: GridView;
  /** On paper two signs of the screen are characters. */
  readonly on: 'screen' | 'paper';
}

/** Behind a mark that was changed after the signature, and at the head of a meeting that waits for one, on paper. */
export const paperSigns = { amended: '*', unsigned: '†' } as const;

/** What the letters and signs mean: of those alone that are in the grid. */
export function GridLegend({ view, on }: GridLegendProps) {
  const say = useSay();
  const found = useMemo(() => signsIn(view), [view]);
  const hasAmended = view.rows.some(({ cells }) => cells.some(({ isAmended }) => isAmended));
  const hasUnsigned = view.columns.some(({ column }) => isUnsigned(column));
  if (found.length === 0 && !hasUnsigned) return null;
  return (
    <ul className="grid-legend" aria-label={say('groups.legend')}>
      {found.map((sign) => (
        <li key={sign}>
          <span className="grid-cell grid-sample" data-sign={sign} aria-hidden>
            <span>{signLetters[sign]}</span>
          </span>
          {say(`groups.sign.${sign}`)}
        </li>
      ))}
      {hasAmended && (
        <li>
          {on === 'paper' ? (
            <span aria-hidden>{paperSigns.amended}</span>
          ) : (
            <span className="grid-cell grid-sample" data-sign="present" data-amended aria-hidden>
              <span>{signLetters.present}</span>
            </span>
          )}
          {say('groups.legend-amended')}
        </li>
      )}
      {hasUnsigned && (
        <li>
          {on === 'paper' ? <span aria-hidden>{paperSigns.unsigned}</span> : <PenLine className="icon" aria-hidden />}
          {say('groups.legend-unsigned')}
        </li>
      )}
    </ul>
  );
}
