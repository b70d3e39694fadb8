import type { Batch, BatchItem } from '#core/billing/batch';
import type { Superbill } from '#core/billing/superbill';
import { useSay } from '#ui/say';
import { BillPages } from './bill-pages';
import { AddressLines, BilledBy } from './billed-by';
import { madeOn, paperDay } from './paper-day';
import { pagesOf } from './paper-pages';
import { identityOf, leadersOf, linePieces, SignHere, SuperbillRows, SuperbillSums } from './superbill-parts';

export interface SuperbillSheetProps {
  readonly batch: Batch;
  readonly item: BatchItem;
  readonly superbill: Superbill;
}

/** What a participant hands in for their own insurance. Nobody else is on it. */
export function SuperbillSheet({ batch, item, superbill }: SuperbillSheetProps) {
  const say = useSay();
  const { diagnoses, id, lines } = superbill;
  const above = 62 + 5 * (diagnoses.length + leadersOf(say, superbill).length + (superbill.referrer === null ? 0 : 2));
  const pages = pagesOf(linePieces(superbill), { above, below: 66 });
  const pointer = 'ABCD'.slice(0, Math.min(4, diagnoses.length));
  return (
    <BillPages
      heading={say('superbill.heading')}
      identity={identityOf(say, superbill)}
      pages={pages.map((rows, at) => ({
        key: rows[0]?.line ?? `${id} ${lines.length}`,
        content: (
          <>
            {at === 0 && <SuperbillTop batch={batch} superbill={superbill} />}
            <SuperbillRows lines={rows} pointer={pointer} />
            {at === pages.length - 1 && (
              <>
                <SuperbillSums superbill={superbill} item={item} />
                <p className="bill-statement">
                  {superbill.total <= item.paid && `${say('superbill.paid-in-full')} `}
                  {say('superbill.statement')}
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

/** Who was there and who led: the practice, the patient, and what a doctor said. */
function SuperbillTop({ batch, superbill }: Pick<SuperbillSheetProps, 'batch' | 'superbill'>) {
  const say = useSay();
  const { id, patient, diagnoses, referrer } = superbill;
  const { given, family, birthDate, address, memberId } = patient;
  return (
    <>
      <p>{say('superbill.number', { id, date: madeOn(say, batch.at) })}</p>
      <div className="bill-sides">
        <div>
          <h2>{say('superbill.provider')}</h2>
          <BilledBy practice={batch.practice} />
        </div>
        <div>
          <h2>{say('superbill.patient')}</h2>
          <p>{`${given} ${family}`.trim()}</p>
          {birthDate !== null && <p>{say('bills.born', { date: paperDay(say, birthDate) })}</p>}
          <AddressLines address={address} />
          {memberId !== '' && <p>{say('bills.member', { id: memberId })}</p>}
        </div>
      </div>
      <div className="bill-sides">
        <div>
          <h2>{say('superbill.leaders')}</h2>
          {leadersOf(say, superbill).map((leader) => (
            <p key={leader}>{leader}</p>
          ))}
          {referrer !== null && (
            <>
              <h2>{say('superbill.referrer')}</h2>
              <p>
                {[`${referrer.given} ${referrer.family}`, referrer.npi === '' ? '' : say('bills.npi', referrer)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </p>
            </>
          )}
        </div>
        <div>
          <h2>{say('superbill.diagnoses')}</h2>
          {diagnoses.length === 0 && <p>{say('superbill.no-diagnoses')}</p>}
          <ul>
            {diagnoses.map(({ code, text }, at) => (
              <li key={code}>{`${'ABCDEFGHIJKL'[at] ?? ''} ${code} ${text}`.trim()}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
