import './billing-settings.css';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { PracticeForm } from './practice-form';
import { useBilling } from './use-billing';

/** Whoever bills: the practice, those who lead, and the places. */
export function BillingCorner() {
  const say = useSay();
  const { told, failed, again, take } = useBilling();
  return (
    <div className="billing-corner">
      <header className="billing-head">
        <h2 className="billing-heading">{say('biller.heading')}</h2>
        <p className="billing-lead">{say('biller.lead')}</p>
      </header>
      {failed && (
        <p>
          {say('biller.failed')} <Button onPress={again}>{say('biller.again')}</Button>
        </p>
      )}
      {told !== null && <PracticeForm told={told} take={take} />}
    </div>
  );
}
