import { useState } from 'react';
import { type BatchItem, itemId } from '#core/billing/batch';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useSayOfItem } from './use-say-of-item';

export interface ItemDropProps {
  readonly batch: string;
  readonly item: BatchItem;
  readonly onChanged: () => void;
}

/** Takes a document back that was never sent. Asked for twice, because it is the one thing here that can't be turned round. */
export function ItemDrop({ batch, item, onChanged }: ItemDropProps) {
  const say = useSay();
  const keep = useSayOfItem(batch, item, onChanged);
  const [isAsked, ask] = useState(false);
  const { method, reference } = item;
  return (
    <section className="item-after">
      <Button variant="plain" isExpanded={isAsked} onPress={() => ask(!isAsked)}>
        {say('batch.drop-heading')}
      </Button>
      {isAsked && (
        <>
          <p>{say('batch.drop-words')}</p>
          <Button onPress={() => void keep({ state: 'void', paid: null, method, reference })}>
            {say('batch.drop', { number: itemId(item) })}
          </Button>
        </>
      )}
    </section>
  );
}
