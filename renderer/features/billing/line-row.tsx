import { memo } from 'react';
import type { ToldLine } from '#bridge/billing';
import { dollars } from '#core/billing/cents';
import type { Reason } from '#core/billing/reason';
import { Chip, type ChipTone } from '#ui/chip';
import { useSay } from '#ui/say';
import { personAddress } from './billing-pages';
import { civilNoon } from './civil-noon';
import { type GroupedBy, ownReasons } from './line-groups';
import { type LineState, lineState } from './line-state';
import { PickBox } from './pick-box';
import { ReasonList } from './reason-list';

const tones: Readonly<Record<LineState, ChipTone>> = {
  ready: 'on-time',
  warned: 'warn',
  blocked: 'over',
  billed: 'quiet',
  record: 'quiet',
};

export interface LineRowProps {
  readonly line: ToldLine;
  readonly by: GroupedBy;
  /** What was said above of all lines of its group. */
  readonly shared: readonly Reason[];
  /** Whether it is picked for a batch; `never`: it can't be; null: nothing is picked now. */
  readonly pick: 'on' | 'off' | 'never' | null;
  /** Has to stay the same function. */
  readonly onPick: (id: string, isPicked: boolean) => void;
}

/** One person in one class: who pays, how much, and what stands in the way. Hundreds stand below each other: each is drawn anew only when it is otherwise. */
export const LineRow = memo(function LineRow({ line, by, shared, pick, onPick }: LineRowProps) {
  const say = useSay();
  const { name, title, session, person, minutes, lane, payer, code, modifiers, charge, reasons } = line;
  const day = say('billing.day', { date: civilNoon(line.day) });
  const own = ownReasons(line, shared);
  const state = lineState(line);
  const isByClass = lane === 'invoice' && charge === 0 && !reasons.some(({ kind }) => kind === 'charge-missing');
  return (
    <tr>
      {pick !== null && (
        <td className="line-pick">
          {pick !== 'never' && (
            <PickBox
              label={say('billing.pick', { name, day })}
              isPicked={pick === 'on'}
              onPick={(isPicked) => onPick(line.id, isPicked)}
            />
          )}
        </td>
      )}
      <th scope="row" className="line-who">
        {by === 'class' ? (
          <a href={personAddress(person)}>{name}</a>
        ) : (
          <>
            <a href={`#/records/${encodeURIComponent(session)}`}>{day}</a>
            <span className="line-quiet">{title}</span>
          </>
        )}
        {minutes !== null && <span className="line-quiet">{say('billing.minutes', { minutes })}</span>}
      </th>
      <td>
        {payer?.name ?? say('billing.alone')}
        {lane === 'claim' && <span className="line-quiet">{[code, ...modifiers].join(' ')}</span>}
      </td>
      <td className="line-charge">{isByClass ? say('billing.by-class') : dollars(charge)}</td>
      <td className="line-state">
        <Chip tone={tones[state]}>{say(`billing.state.${state}`)}</Chip>
        {line.instead !== null && (pick === 'on' || pick === 'off') && (
          <span className="line-quiet">{say('billing.instead')}</span>
        )}
        {own.length > 0 && <ReasonList reasons={own} line={line} about={`${name}, ${day}`} />}
        {own.length === 0 && reasons.length > 0 && <span className="line-quiet">{say('billing.as-above')}</span>}
      </td>
    </tr>
  );
});
