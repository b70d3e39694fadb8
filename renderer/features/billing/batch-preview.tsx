import { FlaskConical } from 'lucide-react';
import type { BatchPlan } from '#bridge/billing';
import { dollars } from '#core/billing/cents';
import { useSay } from '#ui/say';
import type { BatchLane } from './line-state';

export interface BatchPreviewProps {
  readonly lane: BatchLane;
  /** Null: not known yet. */
  readonly plan: BatchPlan | null;
}

/** What a batch will hold, before it is made. */
export function BatchPreview({ lane, plan }: BatchPreviewProps) {
  const say = useSay();
  return (
    <div className="batch-preview" role="status">
      {plan !== null && (
        <>
          <p className="batch-sum">
            {say(`batch.preview.${lane}`, {
              documents: plan.documents,
              lines: plan.lines,
              total: dollars(plan.total),
            })}
          </p>
          {plan.payers.length > 1 && (
            <ul className="batch-payers">
              {plan.payers.map(({ name, documents, total }) => (
                <li key={name}>
                  {say('batch.preview-payer', {
                    name: name ?? say('billing.alone'),
                    documents,
                    total: dollars(total),
                  })}
                </li>
              ))}
            </ul>
          )}
          {lane === 'claim' &&
            (plan.isTest ? (
              <p className="batch-test">
                <FlaskConical className="icon" aria-hidden />
                {say('batch.test')}
              </p>
            ) : (
              <p className="line-quiet">{say('batch.true')}</p>
            ))}
        </>
      )}
    </div>
  );
}
