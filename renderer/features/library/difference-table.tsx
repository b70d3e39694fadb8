import './difference-table.css';
import { type LucideIcon, Minus, MoveVertical, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Difference } from '#core/library/compare';
import { Button } from '#ui/button';
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
        <Group key={group.id} group={group} />
      ))}
    </table>
  );
}

/** What is told at once of a part that came or went as a whole; the rest is there for whoever asks. */
const briefly = ['kind', 'duration', 'prompt'];

function Group({ group: { title, is, rows } }: { readonly group: DifferenceGroup }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const isWhole = is === 'added' || is === 'removed';
  const told = isWhole && !isOpen ? rows.filter(({ field }) => briefly.includes(field)) : rows;
  return (
    <tbody>
      <tr className="difference-head">
        <th colSpan={3} scope="rowgroup">
          <span className="difference-title">
            {title}
            {isWhole && <Mark is={is} />}
          </span>
        </th>
      </tr>
      {told.map((row) => (
        <DifferenceLines key={row.field} row={row} isWhole={isWhole} mark={isWhole ? null : <Mark is={row.is} />} />
      ))}
      {isWhole && (
        <tr className="difference-rest">
          <td colSpan={3}>
            <Button
              variant="plain"
              isExpanded={isOpen}
              label={say(isOpen ? 'difference.less-of' : 'difference.all-of', { title })}
              onPress={() => setOpen(!isOpen)}
            >
              {say(isOpen ? 'difference.less' : 'difference.all')}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
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
