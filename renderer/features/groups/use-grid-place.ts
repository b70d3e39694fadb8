import { useState } from 'react';
import type { GridView } from './grid-view';
import type { GridPlace } from './grid-window';

/** Where somebody stands in the grid; never beyond what is shown. It begins at the first name. */
export function useGridPlace({ rows, columns }: GridView): readonly [GridPlace, (place: GridPlace) => void] {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: -1 });
  return [{ row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }, setAt];
}
