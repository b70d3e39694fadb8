import './bills.css';
import { type Batch, type BatchItem, itemId } from '#core/billing/batch';
import { useSay } from '#ui/say';
import { PaperButtons } from './paper-buttons';
import { kindsOf, paperOf } from './papers-of';

export interface ItemPaperProps {
  readonly batch: Batch;
  readonly item: BatchItem;
}

/** What can be printed of one document of a batch. */
export function ItemPaper({ batch, item }: ItemPaperProps) {
  const say = useSay();
  return (
    <section className="bill-item">
      <h3>{say('bills.heading')}</h3>
      <div className="bill-doings">
        {kindsOf(item).map((kind) => {
          const what = say(`bills.${kind}`);
          return (
            <PaperButtons
              key={kind}
              what={say('bills.of', { what, id: itemId(item) })}
              words={{ print: what, orSave: what, save: say('bills.as-pdf', { what }) }}
              make={() => paperOf(say, kind, { batch, item })}
            />
          );
        })}
      </div>
    </section>
  );
}
