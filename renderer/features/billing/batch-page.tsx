import './billing.css';
import './batches.css';
import './lines.css';
import './make-batch.css';
import { ArrowLeft, FlaskConical, History } from 'lucide-react';
import { type ComponentType, useCallback } from 'react';
import { billing, type ToldBatch } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';
import type { Batch } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Notice } from '#ui/notice';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { batchSums, summed } from './batch-sums';
import { billingPathOf } from './billing-pages';
import { civilNoon } from './civil-noon';
import type { ItemPaper } from './item-doings';
import { ItemTable } from './item-table';

/** What other rooms make of a batch; what is left out is not offered. */
export interface BatchSlots {
  /** What can be printed of all of it. */
  readonly papers?: ComponentType<{ readonly batch: ToldBatch }> | undefined;
  /** What can be printed of one document. */
  readonly itemPaper?: ItemPaper | undefined;
  /** The files of a batch of claims. */
  readonly files?: ComponentType<{ readonly batch: Batch }> | undefined;
}

export interface BatchPageProps extends BatchSlots {
  readonly id: string;
}

/** Documents that were made together: their file, what became of each, and what can be done about it. */
export function BatchPage({ id, papers: Papers, itemPaper, files: Files }: BatchPageProps) {
  const say = useSay();
  const ask = useCallback(() => billing.batch(id), [id]);
  const { value, failed, again } = useAsked(ask);
  const told = value?.done === true ? value.value : null;
  return (
    <Page
      heading={told?.batch.purpose ?? say('app.batches')}
      {...(told === null ? {} : { lead: say(`batch.kind.${told.batch.items[0]?.content.is ?? 'claim'}`) })}
      actions={
        <ButtonLink icon={ArrowLeft} href={`#${billingPathOf({ is: 'batches' })}`}>
          {say('batch.back')}
        </ButtonLink>
      }
    >
      {(failed || value?.done === false) && (
        <p>
          {say('batch.gone')} <Button onPress={again}>{say('billing.again')}</Button>
        </p>
      )}
      {told !== null && (
        <>
          <Facts told={told} />
          {told.batch.control !== null && Files !== undefined && <Files batch={told.batch} />}
          {Papers !== undefined && <Papers batch={told} />}
          <ItemTable told={told} paper={itemPaper} onChanged={again} />
        </>
      )}
    </Page>
  );
}

function Facts({ told: { batch, otherwise } }: { readonly told: ToldBatch }) {
  const say = useSay();
  const { at, by, from, to, control, isTest, items } = batch;
  const { asked, paid, open } = batchSums(items.map(summed), items[0]?.content.is ?? 'claim');
  const days = { at, from: civilNoon(from), to: civilNoon(to) };
  return (
    <>
      <div className="batch-facts">
        <p className="batch-sum">
          {say('batch.sums', { total: dollars(asked), paid: dollars(paid), open: dollars(open) })}
        </p>
        <p>{by.trim() === '' ? say('batch.facts-nobody', days) : say('batch.facts', { ...days, by })}</p>
        {control !== null && (
          <p className="line-quiet">
            {say('batch.control', { interchange: control.interchange, group: control.group })}
          </p>
        )}
        {isTest && (
          <p className="batch-test">
            <FlaskConical className="icon" aria-hidden />
            {say('batch.is-test')}
          </p>
        )}
      </div>
      {otherwise.length > 0 && (
        <Notice icon={History} tone="warn" title={say('batch.otherwise-count', { count: otherwise.length })}>
          {say('batch.otherwise-words')}
        </Notice>
      )}
    </>
  );
}
