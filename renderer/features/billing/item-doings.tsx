import type { ToldBatch } from '#bridge/billing';
import type { BatchItem } from '#core/billing/batch';
import { useSay } from '#ui/say';
import { ItemAfter } from './item-after';
import { ItemDrop } from './item-drop';
import { ItemSaying } from './item-saying';

export interface ItemDoingsProps {
  readonly told: ToldBatch;
  readonly item: BatchItem;
  readonly onChanged: () => void;
}

/** Everything that can be said and done of a document, as far as its state allows. */
export function ItemDoings({ told, item, onChanged }: ItemDoingsProps) {
  const say = useSay();
  const { batch } = told;
  const { state, content, reference, paid, method } = item;
  if (state === 'void') return <p>{say('batch.is-void')}</p>;
  const isAtPayer = content.is === 'claim' && content.claim.frequency !== '8' && state !== 'rejected' && !batch.isTest;
  return (
    <div className="item-doings">
      {/* What an answer of the payer changed meanwhile is to stand in the fields. */}
      <ItemSaying key={[state, paid, method, reference].join(' ')} batch={batch.id} item={item} onChanged={onChanged} />
      {isAtPayer && <ItemAfter batch={batch.id} item={item} />}
      <ItemDrop batch={batch.id} item={item} onChanged={onChanged} />
    </div>
  );
}
