import type { ToldBatch } from '#bridge/billing';
import { type BatchItem, itemId, itemTotal } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { Chip } from '#ui/chip';
import { type Say, useSay } from '#ui/say';
import { personAddress } from './billing-pages';
import { civilNoon } from './civil-noon';
import { type ItemAbout, itemAbout, stateTones, stateWord } from './item-about';
import { ItemDoings, type ItemPaper } from './item-doings';
import { RemarkList } from './remark-list';

export interface ItemRowProps {
  readonly told: ToldBatch;
  readonly item: BatchItem;
  readonly paper: ItemPaper | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChanged: () => void;
}

function linesWords(say: Say, { lines, heads, from, to }: ItemAbout): readonly [string, string] {
  const days =
    from === to
      ? say('batch.day', { date: civilNoon(from) })
      : say('batch.days', { from: civilNoon(from), to: civilNoon(to) });
  const count =
    heads === null ? say('batch.lines', { count: lines }) : say('batch.classes', { count: lines, people: heads });
  return [count, days];
}

function paidWords(say: Say, { state, paid }: BatchItem, total: number): string | null {
  if (paid === 0 && state !== 'paid') return null;
  return paid < total
    ? say('batch.paid-part', { paid: dollars(paid), total: dollars(total) })
    : say('batch.paid-all', { paid: dollars(paid) });
}

/** What else is known of a document, a short line each. */
function facts(say: Say, item: BatchItem, total: number): readonly string[] {
  const { content, method, reference } = item;
  const earlier = content.is === 'claim' && content.claim.frequency !== '1' ? content.claim : null;
  return [
    paidWords(say, item, total),
    method === '' ? null : say('batch.method', { method }),
    reference === '' ? null : say('batch.reference', { reference }),
    earlier?.frequency === '7' ? say('batch.frequency.7', { original: earlier.original }) : null,
    earlier?.frequency === '8' ? say('batch.frequency.8', { original: earlier.original }) : null,
  ].filter((words) => words !== null);
}

/** One document: whom it is for, what it asks, where it stands, and why not all of it was paid. */
export function ItemRow({ told, item, paper, isOpen, onOpen, onChanged }: ItemRowProps) {
  const say = useSay();
  const number = itemId(item);
  const total = itemTotal(item);
  const about = itemAbout(item);
  const [lines, days] = linesWords(say, about);
  const { state, content } = item;
  return (
    <>
      <tr>
        <th scope="row" className="item-number">
          {number}
        </th>
        <td className="item-for">
          <bdi>{about.person === null ? about.name : <a href={personAddress(about.person)}>{about.name}</a>}</bdi>
        </td>
        <td>
          {lines}
          <span className="line-quiet">{days}</span>
        </td>
        <td className="line-charge">{dollars(total)}</td>
        <td className="item-state">
          <span className="batch-states">
            <Chip tone={stateTones[state]}>{say(stateWord(content.is, state))}</Chip>
            {told.otherwise.includes(number) && <Chip tone="warn">{say('batch.otherwise')}</Chip>}
          </span>
          {facts(say, item, total).map((words) => (
            <span key={words} className="line-quiet">
              {words}
            </span>
          ))}
          <RemarkList remarks={item.remarks} person={about.person} number={number} />
        </td>
        <td>
          <Button
            variant="plain"
            isExpanded={isOpen}
            label={say(isOpen ? 'batch.less-for' : 'batch.more-for', { number })}
            onPress={() => onOpen(!isOpen)}
          >
            {say(isOpen ? 'batch.less' : 'batch.more')}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className="item-open">
            <ItemDoings told={told} item={item} paper={paper} onChanged={onChanged} />
          </td>
        </tr>
      )}
    </>
  );
}
