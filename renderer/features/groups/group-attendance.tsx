import { CalendarCheck, Printer } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type GroupAbout, groups } from '#bridge/groups';
import { useAsked } from '#bridge/use-asked';
import { type PaperJob, usePaper } from '#bridge/use-paper';
import type { Grid } from '#core/groups/grid';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { AttendanceGrid } from './attendance-grid';
import { columnTotals } from './cell-sign';
import { enterPlace } from './enter-place';
import { GridDetail } from './grid-detail';
import { GridFilters } from './grid-filters';
import { GridLegend } from './grid-legend';
import { GridSheet } from './grid-sheet';
import { type GridWish, gridGaps, gridView } from './grid-view';
import { NotAnswered } from './not-answered';
import { useGridPlace } from './use-grid-place';

/** Who was there: people by meetings. */
export function GroupAttendance({ about }: { readonly about: GroupAbout }) {
  const say = useSay();
  const { id } = about.record;
  const ask = useCallback(() => groups.grid(id), [id]);
  const { value, failed, again } = useAsked(ask);
  if (failed || value?.done === false) return <NotAnswered onAgain={again} />;
  if (value === undefined) return null;
  const grid = value.value;
  if (grid.rows.length === 0 || grid.columns.length === 0) {
    return (
      <EmptyState icon={CalendarCheck} title={say('groups.grid-empty')}>
        {say('groups.grid-empty-words')}
      </EmptyState>
    );
  }
  return <Attendance about={about} grid={grid} onChanged={again} />;
}

interface AttendanceProps {
  readonly about: GroupAbout;
  readonly grid: Grid;
  readonly onChanged: () => void;
}

function Attendance({ about, grid, onChanged }: AttendanceProps) {
  const say = useSay();
  const [wish, setWish] = useState<GridWish>({ only: 'all', name: '' });
  const looked = useDeferredValue(wish);
  const view = useMemo(() => gridView(grid, looked), [grid, looked]);
  const gaps = useMemo(() => gridGaps(grid), [grid]);
  const sums = useMemo(() => columnTotals(grid), [grid]);
  const totals = useMemo(() => view.columns.map(({ at }) => sums[at] ?? null), [view, sums]);
  const [at, setAt] = useGridPlace(view);
  const [job, setJob] = useState<PaperJob | null>(null);
  const tell = useTell();
  const { id, title } = about.record.group;
  const named = say('groups.grid-title', { title });
  usePaper(job, (done) => {
    setJob(null);
    if (done !== 'printed') tell({ text: say(`paper.${done}`, { title: named }) });
  });
  const print = (): void =>
    setJob({ way: 'print', title: named, from: document.activeElement, about: { kind: 'grid', target: id } });
  const isEmpty = view.rows.length === 0 || view.columns.length === 0;
  return (
    <div className="group-attendance">
      <div className="grid-tools">
        <GridFilters wish={wish} gaps={gaps} onChange={setWish} />
        <Button icon={Printer} onPress={print}>
          {say('groups.print')}
        </Button>
      </div>
      {isEmpty ? (
        <p className="grid-nothing" role="status">
          {say('groups.grid-nothing')}
        </p>
      ) : (
        <>
          <AttendanceGrid
            label={named}
            view={view}
            totals={totals}
            at={at}
            onAt={setAt}
            onEnter={() => enterPlace(view, at)}
          />
          <GridDetail view={view} at={at} onChanged={onChanged} />
          <GridLegend view={view} on="screen" />
        </>
      )}
      {job !== null && <GridSheet group={about.record.group} view={view} totals={totals} />}
    </div>
  );
}
