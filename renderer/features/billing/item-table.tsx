import { useState } from 'react';
import type { ToldBatch } from '#bridge/billing';
import { type ItemState, itemId, itemStates } from '#core/billing/batch';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { VisuallyHidden } from '#ui/visually-hidden';
import { stateWord } from './item-about';
import type { ItemPaper } from './item-doings';
import { ItemRow } from './item-row';

/** So many rows are drawn at once. */
const step = 200;

const columns = ['batch.col.number', 'batch.col.for', 'batch.col.lines', 'batch.col.total', 'batch.col.state'] as const;

export interface ItemTableProps {
  readonly told: ToldBatch;
  readonly paper: ItemPaper | undefined;
  readonly onChanged: () => void;
}

/** The documents of a batch by where they stand, each with what the payer said and what can be done. */
export function ItemTable({ told, paper, onChanged }: ItemTableProps) {
  const say = useSay();
  const [wanted, want] = useState<ItemState | 'all'>('all');
  const [opened, open] = useState<string | null>(null);
  const [most, setMost] = useState(step);
  const { items } = told.batch;
  const is = items[0]?.content.is ?? 'claim';
  const countOf = (state: ItemState): number => items.filter((item) => item.state === state).length;
  const known = itemStates.filter((state) => countOf(state) > 0);
  const state = wanted !== 'all' && known.includes(wanted) ? wanted : 'all';
  const found = items.filter((item) => state === 'all' || item.state === state);
  return (
    <>
      {known.length > 1 && (
        <Segmented<ItemState | 'all'>
          label={say('batch.filter')}
          isLabelHidden
          options={[
            { id: 'all', word: say('billing.filter', { word: say('billing.state.all'), count: items.length }) },
            ...known.map((each) => ({
              id: each,
              word: say('billing.filter', { word: say(stateWord(is, each)), count: countOf(each) }),
            })),
          ]}
          value={state}
          onChange={want}
        />
      )}
      <table className="lines items" aria-label={say('batch.table')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{say('batch.col.more')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((item) => {
            const number = itemId(item);
            return (
              <ItemRow
                key={number}
                told={told}
                item={item}
                paper={paper}
                isOpen={opened === number}
                onOpen={(isOpen) => open(isOpen ? number : null)}
                onChanged={onChanged}
              />
            );
          })}
        </tbody>
      </table>
      {found.length > most && (
        <Button onPress={() => setMost(most + step)}>{say('billing.more', { count: found.length - most })}</Button>
      )}
    </>
  );
}
