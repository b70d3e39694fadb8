import './billing-settings.css';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { payerPathOf } from './payer-addresses';
import { PayerForm } from './payer-form';
import { PayerList } from './payer-list';
import { useBilling } from './use-billing';

export interface PayersCornerProps {
  /** Null: the list; `new`: a new one; else the id of a payer. */
  readonly at: string | null;
  readonly zone: string;
}

/** The payers, and what each of them asks for. */
export function PayersCorner({ at, zone }: PayersCornerProps) {
  const say = useSay();
  const held = useBilling();
  const [, go] = useHashLocation();
  const { told, failed, again, take } = held;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(at);
  useEffect(() => {
    // The list or the page that had the focus is gone; who comes from elsewhere lands on the whole place.
    if (first.current !== at) heading.current?.focus();
    first.current = at;
  }, [at]);
  const profile = told?.profiles.find(({ id }) => id === at) ?? null;
  const isGone = told !== null && at !== null && at !== 'new' && profile === null;
  const headingWords = (): string => {
    if (at === null) return say('payers.heading');
    if (at === 'new') return say('payers.new-heading');
    return isGone ? say('payers.gone') : (profile?.name ?? '');
  };
  return (
    <div className="billing-corner">
      <header className="billing-head">
        <div className="payer-top">
          <h2 className="billing-heading" tabIndex={-1} ref={heading}>
            {headingWords()}
          </h2>
          {at === null && told !== null && told.profiles.length > 0 && (
            <Button icon={Plus} onPress={() => go(payerPathOf('new'))}>
              {say('payers.new')}
            </Button>
          )}
          {at !== null && <ButtonLink href={`#${payerPathOf('list')}`}>{say('payers.all')}</ButtonLink>}
        </div>
        {at === null && <p className="billing-lead">{say('payers.lead')}</p>}
      </header>
      {failed && (
        <p>
          {say('biller.failed')} <Button onPress={again}>{say('biller.again')}</Button>
        </p>
      )}
      {told !== null && at === null && <PayerList told={told} take={take} />}
      {told !== null && at !== null && !isGone && (
        <PayerForm key={at} told={told} take={take} profile={profile} zone={zone} />
      )}
    </div>
  );
}
