import { useEffect, useRef } from 'react';
import type { RosterLook, RosterWish } from '#bridge/people';
import { type RosterField, rosterFields } from '#core/people/roster-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';

export interface ImportColumnsProps {
  readonly columns: RosterLook['columns'];
  readonly match: RosterWish['match'];
  readonly onMatch: (match: RosterWish['match']) => void;
  /** A date that could be two, and how it was said to be written; null: there is nothing to ask. */
  readonly example: string | null;
  readonly order: RosterWish['order'];
  readonly onOrder: (order: RosterWish['order']) => void;
}

type Chosen = RosterField | 'out';

/** What each column is. The focus comes here once a list was read: what was pressed for it is gone. */
export function ImportColumns({ columns, match, onMatch, example, order, onOrder }: ImportColumnsProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = (at: number, to: Chosen): void => {
    const field = to === 'out' ? null : to;
    // No field stands twice: the column that had it is left out.
    onMatch(match.map((one, place) => (place === at ? field : one === field ? null : one)));
  };
  return (
    <section aria-labelledby="import-columns">
      <h2 id="import-columns" tabIndex={-1} ref={heading}>
        {say('import.columns')}
      </h2>
      <div className="roster-columns">
        {columns.map(({ head, samples }, at) => (
          <Select<Chosen>
            // Columns have no name but their place, and stay there.
            key={at}
            label={head === '' ? say('import.column', { no: at + 1 }) : head}
            hint={
              samples.length === 0 ? say('import.no-samples') : say('import.samples', { samples: samples.join(', ') })
            }
            value={match[at] ?? 'out'}
            onChange={(to) => choose(at, to)}
            options={[
              { id: 'out', word: say('import.leave-out') },
              ...rosterFields.map((field) => ({ id: field, word: say(`import.field.${field}`) })),
            ]}
          />
        ))}
      </div>
      {example !== null && (
        <Segmented
          label={say('import.order', { date: example })}
          value={order}
          onChange={onOrder}
          options={[
            { id: 'day-first', word: say('import.order.day-first') },
            { id: 'month-first', word: say('import.order.month-first') },
          ]}
        />
      )}
    </section>
  );
}
