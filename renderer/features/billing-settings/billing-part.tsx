import './billing-settings.css';
import { type ReactNode, useId } from 'react';

export interface BillingPartProps {
  readonly name: string;
  /** The sentence that says why it is asked. */
  readonly why: string;
  readonly children: ReactNode;
}

/** One matter of billing: what it is and why it is asked at the left, its fields at the right. */
export function BillingPart({ name, why, children }: BillingPartProps) {
  const id = useId();
  return (
    <section className="billing-part" aria-labelledby={id}>
      <div>
        <h3 className="settings-heading" id={id}>
          {name}
        </h3>
        <p className="billing-why">{why}</p>
      </div>
      <div className="billing-fields">{children}</div>
    </section>
  );
}
