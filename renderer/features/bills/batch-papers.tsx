import './bills.css';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { billPapers } from '#bridge/bill-papers';
import type { ToldBatch } from '#bridge/billing';
import { csvType, saveFile } from '#bridge/save-file';
import { type Batch, type BatchItem, itemId, itemTotal } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';
import { CmsSheet } from './cms-sheet';
import { InvoiceSheet } from './invoice-sheet';
import { type Paper, PaperButtons } from './paper-buttons';
import { ReceiptSheet } from './receipt-sheet';
import { besidesOf } from './superbill-parts';
import { SuperbillSheet } from './superbill-sheet';

/** What of a batch is printed: a document for each person, sponsor or claim. */
export function BatchPapers({ batch: { batch } }: { readonly batch: ToldBatch }) {
  const say = useSay();
  const items = batch.items.filter(({ state }) => state !== 'void');
  const [first] = items;
  if (first === undefined) return null;
  return (
    <section className="bill-papers" aria-labelledby="bill-papers">
      <h2 id="bill-papers">{say('bills.heading')}</h2>
      <p>{say(`bills.${first.content.is}s-lead`)}</p>
      {first.content.is === 'claim' && <CmsFileButton batch={batch.id} />}
      <table className="bill-list" aria-label={say('bills.documents')}>
        <thead>
          <tr>
            <th scope="col">{say('bills.number')}</th>
            <th scope="col">{say('bills.for')}</th>
            <th scope="col">{say('bills.total')}</th>
            <th scope="col">{say('bills.doings')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={itemId(item)}>
              <th scope="row">{itemId(item)}</th>
              <td>{whoOf(item)}</td>
              <td className="bill-amount">{dollars(itemTotal(item))}</td>
              <td>
                <div className="bill-doings">
                  {papersOf(say, batch, item).map(({ what, paper }) => (
                    <PaperButtons
                      key={what}
                      what={say('bills.of', { what, id: itemId(item) })}
                      words={{ print: what, orSave: what, save: `${what}, PDF` }}
                      make={() => paper}
                    />
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function whoOf({ content }: BatchItem): string {
  if (content.is === 'invoice') return content.invoice.sponsor;
  const { given, family } = content.is === 'claim' ? content.claim.patient : content.superbill.patient;
  return `${given} ${family}`.trim();
}

interface Printable {
  readonly what: string;
  readonly paper: Paper;
}

function papersOf(say: Say, batch: Batch, item: BatchItem): readonly Printable[] {
  const { content } = item;
  const { practice } = batch;
  const about = { kind: 'batch', target: batch.id } as const;
  const ours = [practice.name, practice.contact];
  const titled = (what: string) => say('bills.of', { what, id: itemId(item) });
  if (content.is === 'invoice') {
    const { invoice } = content;
    const alone = { person: null, besides: [...ours, invoice.sponsor] };
    const sheet = <InvoiceSheet batch={batch} invoice={invoice} />;
    const what = say('bills.invoice');
    return [{ what, paper: { title: titled(what), about, alone, sheet } }];
  }
  if (content.is === 'claim') {
    const { claim } = content;
    const named = [claim.rendering, claim.referrer].flatMap((one) =>
      one === null ? [] : [`${one.given} ${one.family}`, `${one.family} ${one.given}`],
    );
    const alone = { person: claim.person, besides: [...ours, ...named, claim.payer.name, claim.place.name] };
    const sheet = <CmsSheet claim={claim} practice={practice} />;
    const what = say('bills.cms');
    return [{ what, paper: { title: titled(what), about, alone, sheet } }];
  }
  const { superbill } = content;
  const alone = { person: superbill.person, besides: [...ours, ...besidesOf(superbill)] };
  const props = { batch, item, superbill };
  const [whole, receipt] = [say('bills.superbill'), say('bills.receipt')];
  const bill = { title: titled(whole), about, alone, sheet: <SuperbillSheet {...props} /> };
  const paid = { title: titled(receipt), about, alone, sheet: <ReceiptSheet {...props} /> };
  return [{ what: whole, paper: bill }, ...(item.paid > 0 ? [{ what: receipt, paper: paid }] : [])];
}

function CmsFileButton({ batch }: { readonly batch: string }) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const save = async (): Promise<void> => {
    setOutcome('');
    const file = await attempt(billPapers.cmsFile(batch));
    if (file === null) return;
    const { name, text, claims, sheets, total } = file.value;
    const saved = await saveFile({ name, pieces: [text], type: csvType });
    const told = say('bills.cms-saved', { file: name, claims, sheets, total: dollars(total) });
    setOutcome(saved === 'saved' ? told : say('bills.not-saved'));
  };
  return (
    <>
      <Button icon={FileDown} onPress={() => void save()}>
        {say('bills.cms-file')}
      </Button>
      <p role="status">{outcome}</p>
    </>
  );
}
