import './difference-table.css';
import { type LucideIcon, Minus, MoveVertical, PencilLine, Plus } from 'lucide-react';
import type { Difference } from '#core/library/compare';
import { useSay } from '#ui/say';
import { type DifferenceGroup, type DifferenceRow, differenceGroups, type Sides } from './difference-groups';
import { DifferenceLines } from './difference-lines';

export interface DifferenceTableProps extends Sides {
  readonly changes: readonly Difference[];
}

const icons: Readonly<Record<Difference['is'], LucideIcon>> = {
  added: Plus,
  removed: Minus,
  moved: MoveVertical,
  changed: PencilLine,
};

/** What differs, field by field, with what was and what is beside each other. */
export function DifferenceTable({ changes, ...sides }: DifferenceTableProps) {
  const say = useSay();
  const { names } = sides;
  return (
    <table className="differences" aria-label={say('difference.table', { ...names })}>
      <colgroup>
        <col className="differences-what" />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('difference.what')}</th>
          <th scope="col">{names.before}</th>
          <th scope="col">{names.after}</th>
        </tr>
      </thead>
      {differenceGroups(say, changes, sides).map((group) => (
        <tbody key={group.id}>
          <GroupHead group={group} />
          {group.rows.map((row) => (
            <DifferenceLines
              key={row.field}
              row={row}
              isWhole={group.is !== null && row.is !== 'moved'}
              mark={group.is === null || row.is === 'moved' ? <Mark is={row.is} /> : null}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead({ group: { title, is } }: { readonly group: DifferenceGroup }) {
  return (
    <tr className="difference-head">
      <th colSpan={3} scope="rowgroup">
        <span className="difference-title">
          {title}
          {is !== null && is !== 'moved' && <Mark is={is} />}
        </span>
      </th>
    </tr>
  );
}

/** What became of it, as a word with a sign. */
function Mark({ is }: { readonly is: DifferenceRow['is'] }) {
  const say = useSay();
  const Icon = icons[is];
  return (
    <span className={`difference-mark difference-mark-${is}`}>
      <Icon className="icon" aria-hidden />
      {say(`difference.is.${is}`)}
    </span>
  );
}
