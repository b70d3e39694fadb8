import type { Batch } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import type { Invoice } from '#core/billing/invoice';
import { useSay } from '#ui/say';
import { BillPages } from './bill-pages';
import { BilledBy } from './billed-by';
import { madeOn, paperDay } from './paper-day';
import { pagesOf, textHeight } from './paper-pages';

export interface InvoiceSheetProps {
  readonly batch: Batch;
  readonly invoice: Invoice;
}

/** What a sponsor is asked for: classes and how many came, nobody by name. */
export function InvoiceSheet({ batch, invoice }: InvoiceSheetProps) {
  const say = useSay();
  const { id, classes, sponsor, total } = invoice;
  const pieces = classes.map((of) => ({ of, height: textHeight(of.title, 50) + 2.4 }));
  const pages = pagesOf(pieces, { above: 66, below: 26 });
  const date = madeOn(say, batch.at);
  return (
    <BillPages
      heading={say('invoice.heading')}
      identity={`${sponsor}, ${id}`}
      pages={pages.map((rows, at) => ({
        key: rows[0]?.session ?? `${id} ${classes.length}`,
        content: (
          <>
            {at === 0 && (
              <>
                <p>{say('invoice.number', { id })}</p>
                <p>{say('invoice.date', { date })}</p>
                <div className="bill-sides">
                  <div>
                    <h2>{say('invoice.from')}</h2>
                    <BilledBy practice={batch.practice} />
                  </div>
                  <div>
                    <h2>{say('invoice.to')}</h2>
                    <p>{sponsor}</p>
                  </div>
                </div>
              </>
            )}
            <InvoiceRows invoice={{ ...invoice, classes: rows }} />
            {at === pages.length - 1 && (
              <>
                <dl className="bill-sums">
                  <dt className="bill-strong">{say('invoice.total')}</dt>
                  <dd className="bill-strong">{dollars(total)}</dd>
                </dl>
                <p className="bill-statement">{say('invoice.privacy')}</p>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}

function InvoiceRows({ invoice: { classes, perClass, each } }: { readonly invoice: Invoice }) {
  const say = useSay();
  if (classes.length === 0) return null;
  return (
    <table className="invoice-rows">
      <thead>
        <tr>
          <th scope="col">{say('invoice.day')}</th>
          <th scope="col">{say('invoice.class')}</th>
          <th scope="col" className="bill-number bill-gap">
            {say('invoice.people')}
          </th>
          <th scope="col" className="bill-number bill-gap">
            {say(perClass ? 'invoice.each-class' : 'invoice.each-person')}
          </th>
          <th scope="col" className="bill-number">
            {say('invoice.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ session, day, title, people, charge }) => (
          <tr key={session}>
            <td className="bill-fixed">{paperDay(say, day)}</td>
            <td>{title}</td>
            <td className="bill-number bill-gap">{people}</td>
            <td className="bill-number bill-gap">{dollars(each)}</td>
            <td className="bill-number">{dollars(charge)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
