import './billing.css';
import './batches.css';
import './lines.css';
import { Files, Inbox } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type BatchDigest, billing } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Chip } from '#ui/chip';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { batchSums } from './batch-sums';
import { billingPathOf } from './billing-pages';
import { civilNoon } from './civil-noon';
import { stateTones, stateWord } from './item-about';
import { ReplyPanel } from './reply-panel';

/** Everything that was billed together, the newest first, and the place for what payers answer. */
export function Batches({ tabs }: { readonly tabs: ReactNode }) {
  const say = useSay();
  const { value, failed, again } = useAsked(billing.batches);
  const [isReading, read] = useState(false);
  const batches = value?.done === true ? value.value : null;
  return (
    <Page heading={say('app.records')} lead={say('batches.lead')}>
      {tabs}
      {failed && (
        <p>
          {say('batches.failed')} <Button onPress={again}>{say('billing.again')}</Button>
        </p>
      )}
      {batches?.length === 0 && (
        <EmptyState
          icon={Files}
          title={say('batches.none')}
          action={
            <ButtonLink variant="primary" href={`#${billingPathOf({ is: 'lines' })}`}>
              {say('batches.to-billing')}
            </ButtonLink>
          }
        >
          {say('batches.none-words')}
        </EmptyState>
      )}
      {batches !== null && batches.length > 0 && (
        <>
          <div className="reply-place">
            <Button icon={Inbox} isExpanded={isReading} onPress={() => read(!isReading)}>
              {say('reply.open')}
            </Button>
            {isReading && <ReplyPanel onTaken={again} />}
          </div>
          <BatchTable batches={batches} />
        </>
      )}
    </Page>
  );
}

const columns = [
  'batches.col.purpose',
  'batches.col.what',
  'batches.col.total',
  'batches.col.paid',
  'batches.col.states',
] as const;

function BatchTable({ batches }: { readonly batches: readonly BatchDigest[] }) {
  const say = useSay();
  return (
    <table className="lines" aria-label={say('batches.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <BatchRow key={batch.id} batch={batch} />
        ))}
      </tbody>
    </table>
  );
}

function BatchRow({ batch }: { readonly batch: BatchDigest }) {
  const say = useSay();
  const { id, at, purpose, from, to, is, isTest, items } = batch;
  const { asked, paid, states } = batchSums(
    items.map(([, state, own, ofIt]) => ({ state, asked: own, paid: ofIt })),
    is,
  );
  return (
    <tr>
      <th scope="row" className="line-who">
        <a href={`#${billingPathOf({ is: 'batch', id })}`} aria-label={say('batches.of', { purpose, at })}>
          {purpose}
        </a>
        <span className="line-quiet">{say('batches.at', { at })}</span>
      </th>
      <td>
        {say(`batches.what.${is}`, { count: items.length })}
        <span className="line-quiet">{say('batches.days', { from: civilNoon(from), to: civilNoon(to) })}</span>
      </td>
      <td className="line-charge">{dollars(asked)}</td>
      <td className="line-charge">{dollars(paid)}</td>
      <td>
        <span className="batch-states">
          {isTest && <Chip tone="warn">{say('batches.test')}</Chip>}
          {states.map(({ state, count }) => (
            <Chip key={state} tone={stateTones[state]}>
              {say('batches.states', { count, state: say(stateWord(is, state)) })}
            </Chip>
          ))}
        </span>
      </td>
    </tr>
  );
}
