import { useCallback, useMemo, useState } from 'react';
import { type RosterImported, type RosterLook, type RosterRowFate, type RosterWish, roster } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { type RosterField, rosterFields } from '#core/people/roster-field';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { ImportRows } from './import-rows';

export interface ImportMatchProps {
  readonly look: RosterLook & { readonly id: string };
  readonly onTaken: (outcome: RosterImported) => void;
  readonly onAgain: () => void;
}

type Chosen = RosterField | 'out';

/** What each column is, and what would come in by it. */
export function ImportMatch({ look, onTaken, onAgain }: ImportMatchProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { id, columns } = look;
  const [match, setMatch] = useState<RosterWish['match']>(() => columns.map(({ guess }) => guess));
  const [order, setOrder] = useState<RosterWish['order']>(null);
  const [example, setExample] = useState<string | null>(null);
  const [fates, setFates] = useState<ReadonlyMap<number, RosterRowFate>>(new Map());
  const [isTaking, setTaking] = useState(false);
  const wish = useMemo(() => ({ id, match, order }), [id, match, order]);
  const ask = useCallback(async () => roster.preview(wish), [wish]);
  const { value: answer, failed, again } = useAsked(ask);
  const preview = answer?.done === true ? answer.value : null;
  // Once it is answered the program asks no more: the date stays beside the answer.
  const asked = preview?.askOrder ?? null;
  if (asked !== null && asked !== example) setExample(asked);
  const isOpen = asked !== null && order === null;
  const choose = (at: number, to: Chosen): void => {
    const field = to === 'out' ? null : to;
    // No field stands twice: the column that had it is left out.
    setMatch((before) => before.map((one, place) => (place === at ? field : one === field ? null : one)));
    setFates(new Map());
  };
  const take = async (): Promise<void> => {
    setTaking(true);
    const said = [...fates].map(([row, fate]) => ({ row, fate }));
    const taken = await attempt(roster.take(wish, { fates: said, group: null }));
    setTaking(false);
    if (taken !== null) onTaken(taken.value);
  };
  return (
    <div className="roster-match">
      <section aria-labelledby="import-columns">
        <h2 id="import-columns">{say('import.columns')}</h2>
        <div className="roster-columns">
          {columns.map(({ head, samples }, at) => (
            <Select<Chosen>
              // Columns have no name but their place, and stay there.
              key={at}
              label={head === '' ? say('import.column', { no: at + 1 }) : head}
              hint={
                samples.length === 0 ? say('import.no-samples') : say('import.samples', { samples: samples.join(', ') })
              }
              value={match[at] ?? 'out'}
              onChange={(to) => choose(at, to)}
              options={[
                { id: 'out', word: say('import.leave-out') },
                ...rosterFields.map((field) => ({ id: field, word: say(`import.field.${field}`) })),
              ]}
            />
          ))}
        </div>
        {example !== null && (asked !== null || order !== null) && (
          <Segmented
            label={say('import.order', { date: example })}
            value={order}
            onChange={setOrder}
            options={[
              { id: 'day-first', word: say('import.order.day-first') },
              { id: 'month-first', word: say('import.order.month-first') },
            ]}
          />
        )}
      </section>
      {answer?.done === false && <p role="alert">{say(`why.${answer.why}`)}</p>}
      {failed && (
        <p role="alert">
          {say('roster.failed')} <Button onPress={again}>{say('roster.again')}</Button>
        </p>
      )}
      {preview !== null && (
        <ImportRows
          preview={preview}
          fates={fates}
          onFate={(row, fate) => setFates((before) => new Map(before).set(row, fate))}
        />
      )}
      <div className="person-actions">
        <Button variant="primary" isDisabled={preview === null || isOpen || isTaking} onPress={() => void take()}>
          {say('import.take')}
        </Button>
        <Button isDisabled={isTaking} onPress={onAgain}>
          {say('import.again')}
        </Button>
        {isOpen && <p className="roster-quiet">{say('import.order-first')}</p>}
      </div>
    </div>
  );
}
