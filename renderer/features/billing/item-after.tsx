import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { billing } from '#bridge/billing';
import { type BatchItem, itemId } from '#core/billing/batch';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { billingPathOf } from './billing-pages';

export interface ItemAfterProps {
  readonly batch: string;
  readonly item: BatchItem;
}

/** Replaces a claim at the payer, or takes it back there: with a claim of its own that names the payer's number of it. */
export function ItemAfter({ batch, item }: ItemAfterProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [isMaking, setMaking] = useState(false);
  const number = itemId(item);
  const hasNumber = item.reference.trim() !== '';
  const make = async (as: 'void' | 'replace'): Promise<void> => {
    setMaking(true);
    const made = await attempt(billing.after({ batch, item: number }, as));
    setMaking(false);
    if (made === null) return;
    navigate(billingPathOf({ is: 'batch', id: made.value.id }));
    tell({ text: say(as === 'void' ? 'batch.voided' : 'batch.replaced', { number }) });
  };
  return (
    <section className="item-after">
      <h3>{say('batch.after-heading')}</h3>
      <p className="line-quiet">{say('batch.after-words')}</p>
      {!hasNumber && <p>{say('batch.needs-number')}</p>}
      <div className="make-batch-doings">
        <Button isDisabled={!hasNumber || isMaking} onPress={() => void make('replace')}>
          {say('batch.replace')}
        </Button>
        <Button isDisabled={!hasNumber || isMaking} onPress={() => void make('void')}>
          {say('batch.void')}
        </Button>
      </div>
    </section>
  );
}
