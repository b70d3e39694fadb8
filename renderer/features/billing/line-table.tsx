import './lines.css';
import { memo, useMemo, useState } from 'react';
import type { ToldLine } from '#bridge/billing';
import type { Dates } from '#bridge/records';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { personAddress } from './billing-pages';
import { civilNoon } from './civil-noon';
import { firstGroups, type GroupedBy, type LineGroup, lineGroups } from './line-groups';
import { LineRow } from './line-row';
import { type BatchLane, canBeBilled, canBePicked } from './line-state';
import { ReasonList } from './reason-list';

/** Lines that are picked for a batch of a lane. */
export interface Picking {
  readonly lane: BatchLane;
  readonly picked: ReadonlySet<string>;
}

export interface LineTableProps {
  readonly lines: readonly ToldLine[];
  readonly dates: Dates;
  readonly by: GroupedBy;
  /** Null: nothing is picked now. */
  readonly picking: Picking | null;
  /** Has to stay the same function. */
  readonly onPick: (id: string, isPicked: boolean) => void;
}

/** So many rows are drawn at once: a year of classes would take the window seconds. */
const step = 300;

function pickOf(line: ToldLine, picking: Picking | null) {
  if (picking === null) return null;
  if (!canBePicked(line, picking.lane)) return 'never';
  return picking.picked.has(line.id) ? 'on' : 'off';
}

/** Lines in groups, each group under its own heading. */
export const LineTable = memo(function LineTable({ lines, dates, by, picking, onPick }: LineTableProps) {
  const say = useSay();
  const [most, setMost] = useState(step);
  const groups = useMemo(() => lineGroups(lines, by), [lines, by]);
  const shown = firstGroups(groups, most);
  const left = lines.length - shown.reduce((sum, group) => sum + group.lines.length, 0);
  const first = by === 'class' ? 'billing.col.person' : 'billing.col.day';
  return (
    <>
      <table className="lines" aria-label={say('billing.table', { ...dates })}>
        <thead>
          <tr>
            {picking !== null && (
              <th scope="col">
                <VisuallyHidden>{say('billing.col.pick')}</VisuallyHidden>
              </th>
            )}
            {([first, 'billing.col.payer', 'billing.col.charge', 'billing.col.state'] as const).map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((group) => (
          <tbody key={group.id}>
            <GroupHead group={group} by={by} columns={picking === null ? 4 : 5} />
            {group.lines.map((line) => (
              <LineRow
                key={line.id}
                line={line}
                by={by}
                shared={group.shared}
                pick={pickOf(line, picking)}
                onPick={onPick}
              />
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && <Button onPress={() => setMost(most + step)}>{say('billing.more', { count: left })}</Button>}
    </>
  );
});

interface GroupHeadProps {
  readonly group: LineGroup;
  readonly by: GroupedBy;
  readonly columns: number;
}

function GroupHead({ group, by, columns }: GroupHeadProps) {
  const say = useSay();
  const { first, lines, shared } = group;
  const { title, name, person, session } = first;
  const word =
    by === 'class' ? say('billing.class', { title, day: say('billing.day', { date: civilNoon(first.day) }) }) : name;
  return (
    <tr className="lines-group">
      <th scope="rowgroup" colSpan={columns}>
        <a href={by === 'class' ? `#/records/${encodeURIComponent(session)}` : personAddress(person)}>{word}</a>
        <span className="line-quiet">
          {say('billing.group-count', { count: lines.length, ready: lines.filter(canBeBilled).length })}
        </span>
        {shared.length > 0 && (
          <div className="lines-shared">
            <span>{say('billing.for-all', { count: lines.length })}</span>
            <ReasonList reasons={shared} line={first} about={word} />
          </div>
        )}
      </th>
    </tr>
  );
}
