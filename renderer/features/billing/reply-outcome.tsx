import { useCallback, useEffect, useRef } from 'react';
import { billing, type ReplyTaken } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';
import { type BatchItem, itemId } from '#core/billing/batch';
import { Chip } from '#ui/chip';
import { useSay } from '#ui/say';
import { billingPathOf } from './billing-pages';
import { itemAbout, stateTones, stateWord } from './item-about';
import { RemarkList } from './remark-list';

/** Documents that a payer turned back or won't pay, each with the batch that it is in. */
async function toMend(changed: ReplyTaken['changed']) {
  const wrong = changed.filter(({ state }) => state === 'denied' || state === 'rejected');
  const found: { readonly batch: string; readonly item: BatchItem }[] = [];
  for (const batch of new Set(wrong.map((each) => each.batch))) {
    const answer = await billing.batch(batch);
    if (!answer.done) continue;
    const own = new Set(wrong.filter((each) => each.batch === batch).map(({ item }) => item));
    for (const item of answer.value.batch.items) if (own.has(itemId(item))) found.push({ batch, item });
  }
  return found;
}

/** What an answer of a payer came to, and what is to be mended because of it. */
export function ReplyOutcome({ taken }: { readonly taken: ReplyTaken }) {
  const say = useSay();
  const { is, changed, overtaken, doubtful, refusals, unknown } = taken;
  const ask = useCallback(() => toMend(changed), [changed]);
  const sum = useRef<HTMLParagraphElement>(null);
  // What was pressed can't be pressed any more: whoever goes by keys, or hears the page, goes on here.
  useEffect(() => sum.current?.focus(), [taken]);
  const { value: wrong } = useAsked(ask);
  return (
    <div className="reply-outcome">
      <div>
        <p className="reply-sum" tabIndex={-1} ref={sum}>
          {say('reply.done', { is: say(`reply.is.${is}`), count: changed.length })}
        </p>
        {changed.length > 0 && wrong !== undefined && <p role="status">{say('reply.mend', { count: wrong.length })}</p>}
      </div>
      {overtaken.length > 0 && (
        <p className="reply-unknown">
          {say('reply.overtaken', { count: overtaken.length, numbers: overtaken.join(', ') })}
        </p>
      )}
      {doubtful.length > 0 && (
        <p className="reply-unknown">
          {say('reply.doubtful', { count: doubtful.length, numbers: doubtful.join(', ') })}
        </p>
      )}
      {refusals.length > 0 && <p className="reply-unknown">{say('reply.refusals', { codes: refusals.join(', ') })}</p>}
      {unknown.length > 0 && (
        <p className="reply-unknown">{say('reply.unknown', { count: unknown.length, numbers: unknown.join(', ') })}</p>
      )}
      <ul className="reply-mend">
        {wrong?.map(({ batch, item }) => {
          const number = itemId(item);
          const { name, person } = itemAbout(item);
          return (
            <li key={number}>
              <p className="reply-item">
                <a href={`#${billingPathOf({ is: 'batch', id: batch })}`}>{say('reply.changed', { number, name })}</a>
                <Chip tone={stateTones[item.state]}>{say(stateWord(item.content.is, item.state))}</Chip>
              </p>
              <RemarkList remarks={item.remarks} person={person} number={number} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
