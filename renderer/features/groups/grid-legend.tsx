import { useMemo } from 'react';
import { useSay } from '#ui/say';
import { type CellSign, signLetters } from './cell-sign';
import type { GridView } from './grid-view';

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

/** What the letters mean: of those alone that are in the grid. */
export function GridLegend({ view }: { readonly view: GridView }) {
  const say = useSay();
  const found = useMemo(() => signsIn(view), [view]);
  if (found.length === 0) return null;
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
    </ul>
  );
}
