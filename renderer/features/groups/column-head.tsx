import { Ban, Check, CircleDot, PenLine } from 'lucide-react';
import type { GridColumn } from '#core/groups/grid';
import { useSay } from '#ui/say';

const icons = {
  signed: Check,
  unsigned: PenLine,
  running: CircleDot,
  cancelled: Ban,
  'not-held': Ban,
} as const;

/** The date of a column, short, and a sign of how it stands. */
export function ColumnHead({ column }: { readonly column: GridColumn }) {
  const say = useSay();
  const { start, state, is } = column;
  const stands = is === 'off' ? 'cancelled' : state;
  const Icon = stands === 'to-come' ? null : icons[stands];
  return (
    <span className="column-head" data-state={stands} aria-hidden>
      <span className="column-month">{say('groups.month-brief', { date: start })}</span>
      <span className="column-day">{say('groups.day-number', { date: start })}</span>
      <span className="column-state">{Icon !== null && <Icon className="icon" aria-hidden />}</span>
    </span>
  );
}
