import { type ComponentType, useEffect, useRef } from 'react';
import type { ToldBatch } from '#bridge/billing';
import type { Batch, BatchItem } from '#core/billing/batch';
import { useSay } from '#ui/say';
import { ItemAfter } from './item-after';
import { ItemDrop } from './item-drop';
import { ItemSaying } from './item-saying';

/** What can be printed of one document. */
export type ItemPaper = ComponentType<{ readonly batch: Batch; readonly item: BatchItem }>;

export interface ItemDoingsProps {
  readonly told: ToldBatch;
  readonly item: BatchItem;
  readonly paper: ItemPaper | undefined;
  readonly onChanged: () => void;
}

/** Everything that can be said and done of a document, as far as its state allows. */
export function ItemDoings({ told, item, paper: Paper, onChanged }: ItemDoingsProps) {
  const { batch } = told;
  const { state, content } = item;
  if (state === 'void') return <TakenBack />;
  const isAtPayer = content.is === 'claim' && content.claim.frequency !== '8' && state !== 'rejected' && !batch.isTest;
  return (
    <div className="item-doings">
      {Paper !== undefined && <Paper batch={batch} item={item} />}
      <ItemSaying batch={batch.id} item={item} onChanged={onChanged} />
      {isAtPayer && <ItemAfter batch={batch.id} item={item} />}
      <ItemDrop batch={batch.id} item={item} onChanged={onChanged} />
    </div>
  );
}

function TakenBack() {
  const say = useSay();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that took it back is gone, and the focus with it.
    if (document.activeElement === document.body) words.current?.focus();
  }, []);
  return (
    <p className="item-void" tabIndex={-1} ref={words}>
      {say('batch.is-void')}
    </p>
  );
}
