import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type GridPlace, gridSizes, type Run, type RunGround, runOf, scrollTo } from './grid-window';

/** What of the grid is to be drawn. */
export interface GridScroll {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly rows: Run;
  readonly columns: Run;
  readonly onScroll: () => void;
  /** Brings a place into sight. */
  readonly show: (place: GridPlace) => void;
}

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const { name, cell, total, head, row, foot } = gridSizes;

/** What is in sight between the heads, the names and the sums. */
function sightOf(box: HTMLElement): Sight {
  return {
    top: box.scrollTop,
    left: box.scrollLeft,
    height: Math.max(0, box.clientHeight - head - foot),
    width: Math.max(0, box.clientWidth - name - total),
  };
}

/** A run that stays the same object while it is the same lines: rows are drawn anew where it changes. */
function useRun(ground: RunGround): Run {
  const { from, until } = runOf(ground);
  return useMemo(() => ({ from, until }), [from, until]);
}

/** Follows what of the grid is in sight: only that is drawn, however large it is. */
export function useGridScroll(count: { readonly rows: number; readonly columns: number }): GridScroll {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, height: 900, width: 1200 });
  const rows = useRun({ scroll: sight.top, size: sight.height, each: row, count: count.rows });
  const columns = useRun({ scroll: sight.left, size: sight.width, each: cell, count: count.columns });
  const onScroll = useCallback(() => {
    const here = box.current;
    if (here === null) return;
    const next = sightOf(here);
    setSight((before) =>
      // As long as the same lines are in sight there is nothing to draw.
      Math.floor(before.top / row) === Math.floor(next.top / row) &&
      Math.floor(before.left / cell) === Math.floor(next.left / cell) &&
      before.height === next.height &&
      before.width === next.width
        ? before
        : next,
    );
  }, []);
  useEffect(() => {
    const here = box.current;
    if (here === null) return undefined;
    const watch = new ResizeObserver(onScroll);
    watch.observe(here);
    return () => watch.disconnect();
  }, [onScroll]);
  const show = useCallback((place: GridPlace) => {
    const here = box.current;
    if (here === null) return;
    const { top, left, height, width } = sightOf(here);
    if (place.row >= 0) here.scrollTop = scrollTo(place.row, { scroll: top, size: height, each: row });
    if (place.column >= 0) here.scrollLeft = scrollTo(place.column, { scroll: left, size: width, each: cell });
  }, []);
  return { box, rows, columns, onScroll, show };
}
