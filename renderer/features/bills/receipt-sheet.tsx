import { dollars } from '#core/billing/cents';
import { useSay } from '#ui/say';
import { BillPages } from './bill-pages';
import { AddressLines, BilledBy } from './billed-by';
import { paperDay } from './paper-day';
import { pagesOf } from './paper-pages';
import { identityOf, leadersOf, linePieces, SignHere, SuperbillRows, SuperbillSums } from './superbill-parts';
import type { SuperbillSheetProps } from './superbill-sheet';

/** What a participant hands in for a health account: what was paid for, and that it was paid. No diagnosis stands on it. */
export function ReceiptSheet({ batch, item, superbill }: SuperbillSheetProps) {
  const say = useSay();
  const { id, patient, lines } = superbill;
  const leaders = leadersOf(say, superbill);
  const pages = pagesOf(linePieces(superbill), { above: 62 + 5 * leaders.length, below: 76 });
  return (
    <BillPages
      heading={say('receipt.heading')}
      identity={identityOf(say, superbill)}
      pages={pages.map((rows, at) => ({
        key: rows[0]?.line ?? `${id} ${lines.length}`,
        content: (
          <>
            {at === 0 && (
              <>
                <p>{say('receipt.lead')}</p>
                <div className="bill-sides">
                  <div>
                    <h2>{say('superbill.provider')}</h2>
                    <BilledBy practice={batch.practice} />
                  </div>
                  <div>
                    <h2>{say('superbill.patient')}</h2>
                    <p>{`${patient.given} ${patient.family}`.trim()}</p>
                    <AddressLines address={patient.address} />
                    <h2>{say('superbill.leaders')}</h2>
                    {leaders.map((leader) => (
                      <p key={leader}>{leader}</p>
                    ))}
                  </div>
                </div>
              </>
            )}
            <SuperbillRows lines={rows} pointer={null} />
            {at === pages.length - 1 && (
              <>
                <SuperbillSums superbill={superbill} item={item} />
                <p className="bill-statement">
                  <strong>{`${say('receipt.amount')}: ${dollars(item.paid)}`}</strong>
                </p>
                <p className="bill-statement">
                  {superbill.letter === undefined ? (
                    <>
                      {say('receipt.letter')} <span className="bill-blank" /> {say('receipt.letter-by')}{' '}
                      <span className="bill-blank" />
                    </>
                  ) : (
                    say('receipt.letter-held', {
                      date: paperDay(say, superbill.letter.on),
                      by: superbill.letter.by.trim() === '' ? 'none' : superbill.letter.by,
                    })
                  )}
                </p>
                <SignHere />
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
