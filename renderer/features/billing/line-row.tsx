import type { ToldLine } from '#bridge/billing';
import type { Reason } from '#core/billing/reason';
import { Checkbox } from '#ui/checkbox';
import { Chip, type ChipTone } from '#ui/chip';
import { useSay } from '#ui/say';
import { personAddress } from './billing-pages';
import { civilNoon } from './civil-noon';
import { dollars } from './dollars';
import { type GroupedBy, ownReasons } from './line-groups';
import { type LineState, lineState } from './line-state';
import { ReasonList } from './reason-list';

/** Which lines are picked for a batch. */
export interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly canPick: (line: ToldLine) => boolean;
  readonly onPick: (line: ToldLine, isPicked: boolean) => void;
}

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
  /** Null: nothing is picked now. */
  readonly picking: Picking | null;
}

/** One person in one class: who pays, how much, and what stands in the way. */
export function LineRow({ line, by, shared, picking }: LineRowProps) {
  const say = useSay();
  const { name, title, session, person, minutes, lane, payer, code, modifiers, charge, reasons } = line;
  const day = say('billing.day', { date: civilNoon(line.day) });
  const own = ownReasons(line, shared);
  const state = lineState(line);
  const isByClass = lane === 'invoice' && charge === 0 && !reasons.some(({ kind }) => kind === 'charge-missing');
  return (
    <tr>
      {picking !== null && (
        <td className="line-pick">
          {picking.canPick(line) && (
            <Checkbox
              isChecked={picking.picked.has(line.id)}
              onChange={(isPicked) => picking.onPick(line, isPicked)}
              label={say('billing.pick', { name, day })}
            >
              {''}
            </Checkbox>
          )}
        </td>
      )}
      <th scope="row" className="line-who">
        {by === 'class' ? (
          <a href={personAddress(person)}>{name}</a>
        ) : (
          <a href={`#/records/${encodeURIComponent(session)}`}>{say('billing.class', { title, day })}</a>
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
        {line.instead !== null && picking?.canPick(line) === true && (
          <span className="line-quiet">{say('billing.instead')}</span>
        )}
        {own.length > 0 && <ReasonList reasons={own} line={line} about={`${name}, ${day}`} />}
        {own.length === 0 && reasons.length > 0 && <span className="line-quiet">{say('billing.as-above')}</span>}
      </td>
    </tr>
  );
}
