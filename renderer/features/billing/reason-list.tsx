import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ToldLine } from '#bridge/billing';
import type { Reason } from '#core/billing/reason';
import { useSay } from '#ui/say';
import { reasonKey } from './line-view';
import { mendOf } from './mend-address';

export interface ReasonListProps {
  readonly reasons: readonly Reason[];
  /** The line, or the first of those that it is said of. */
  readonly line: ToldLine;
  /** Whom or what it is about, for whoever hears the link alone. */
  readonly about: string;
}

/** All that stands against a line, each with the place where it is put right. */
export function ReasonList({ reasons, line, about }: ReasonListProps) {
  const say = useSay();
  return (
    <ul className="reasons">
      {reasons.map((reason) => {
        const { kind, told, blocks } = reason;
        const { at, address } = mendOf(reason, line);
        const Icon = blocks ? CircleAlert : TriangleAlert;
        const mend = say(`reason.mend.${at}`);
        return (
          <li key={reasonKey(reason)} className={blocks ? 'reason reason-blocks' : 'reason reason-warns'}>
            {kind !== 'in-a-batch' && <Icon className="icon" aria-hidden />}
            <span>
              {say(`reason.${kind}`, { told })}{' '}
              <a href={address} aria-label={say('billing.mend-for', { mend, about })}>
                {mend}
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
