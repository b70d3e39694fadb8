import { useRef, useState } from 'react';
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

function isOtherwise(one: BatchItem, other: BatchItem): boolean {
  return (['state', 'paid', 'method', 'reference'] as const).some((field) => one[field] !== other[field]);
}

/** What was paid, or what would be if all of it were. */
function paidSoFar(item: BatchItem): string {
  return amount(item.paid === 0 ? itemTotal(item) : item.paid);
}

/** Says by hand what became of a document. */
export function ItemSaying({ batch, item, onChanged }: ItemSayingProps) {
  const say = useSay();
  const keep = useSayOfItem(batch, item, onChanged);
  const { is } = item.content;
  const [state, setState] = useState(item.state);
  const [paid, setPaid] = useState(() => paidSoFar(item));
  const [method, setMethod] = useState(item.method);
  const [reference, setReference] = useState(item.reference);
  // A button that can't be pressed for a moment loses the focus: a second press is let go of instead.
  const isKeeping = useRef(false);
  const [before, setBefore] = useState(item);
  if (before !== item) {
    setBefore(item);
    if (isOtherwise(before, item)) {
      // An undo, or an answer of the payer: what is kept stands in the fields.
      setState(item.state);
      setPaid(paidSoFar(item));
      setMethod(item.method);
      setReference(item.reference);
    }
  }
  const cents = centsTyped(paid);
  const isPaid = state === 'paid';
  const save = async (): Promise<void> => {
    if (isKeeping.current || (isPaid && cents === null)) return;
    isKeeping.current = true;
    await keep({
      state,
      paid: isPaid ? cents : state === item.state ? null : 0,
      method: isPaid ? method.trim() : '',
      reference: reference.trim(),
    });
    isKeeping.current = false;
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
      <Button variant="primary" isDisabled={isPaid && cents === null} onPress={() => void save()}>
        {say('batch.keep')}
      </Button>
    </section>
  );
}
