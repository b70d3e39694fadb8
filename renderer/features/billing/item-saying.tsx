import { useState } from 'react';
import { type BatchItem, type ItemState, itemTotal } from '#core/billing/batch';
import { amount, centsTyped } from '#core/billing/cents';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { SuggestField } from '#ui/suggest-field';
import { TextField } from '#ui/text-field';
import { stateWord } from './item-about';
import { useSayOfItem } from './use-say-of-item';

export interface ItemSayingProps {
  readonly batch: string;
  readonly item: BatchItem;
  readonly onChanged: () => void;
}

const ofClaims: readonly ItemState[] = ['sent', 'accepted', 'paid', 'denied', 'rejected'];
const ofBills: readonly ItemState[] = ['sent', 'paid', 'denied'];
const ways = ['batch.how.card', 'batch.how.cash', 'batch.how.check', 'batch.how.transfer'] as const;

/** Says by hand what became of a document. */
export function ItemSaying({ batch, item, onChanged }: ItemSayingProps) {
  const say = useSay();
  const keep = useSayOfItem(batch, item, onChanged);
  const { is } = item.content;
  const [state, setState] = useState(item.state);
  const [paid, setPaid] = useState(() => amount(item.paid === 0 ? itemTotal(item) : item.paid));
  const [method, setMethod] = useState(item.method);
  const [reference, setReference] = useState(item.reference);
  const [isKeeping, setKeeping] = useState(false);
  const cents = centsTyped(paid);
  const isPaid = state === 'paid';
  const save = async (): Promise<void> => {
    if (isPaid && cents === null) return;
    setKeeping(true);
    await keep({
      state,
      paid: isPaid ? cents : state === item.state ? null : 0,
      method: isPaid ? method.trim() : '',
      reference: reference.trim(),
    });
    setKeeping(false);
  };
  return (
    <section className="item-saying">
      <Segmented
        label={say('batch.say-heading')}
        options={(is === 'claim' ? ofClaims : ofBills).map((id) => ({ id, word: say(stateWord(is, id)) }))}
        value={state}
        onChange={setState}
      />
      <div className="item-fields">
        {isPaid && (
          <TextField
            label={say('batch.paid')}
            value={paid}
            onChange={setPaid}
            {...(cents === null ? { problem: say('batch.bad-amount') } : {})}
          />
        )}
        {isPaid && (
          <SuggestField
            label={say('batch.how')}
            value={method}
            onChange={(text) => setMethod(text.slice(0, 60))}
            suggestions={ways.map((id) => say(id))}
            isOptional
          />
        )}
        {is === 'claim' && (
          <TextField
            label={say('batch.number')}
            hint={say('batch.number-hint')}
            value={reference}
            onChange={(text) => setReference(text.slice(0, 80))}
            isOptional
          />
        )}
      </div>
      <Button variant="primary" isDisabled={isKeeping || (isPaid && cents === null)} onPress={() => void save()}>
        {say('batch.keep')}
      </Button>
    </section>
  );
}
