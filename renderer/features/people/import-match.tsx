import { useCallback, useMemo, useState } from 'react';
import { type RosterImported, type RosterLook, type RosterWish, roster } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ImportColumns } from './import-columns';
import { askedOf, comingOf, type RowFates } from './import-coming';
import { ImportGroup, PlacesTold, useOpenGroups } from './import-group';
import { ImportRows } from './import-rows';

export interface ImportMatchProps {
  readonly look: RosterLook & { readonly id: string };
  readonly onTaken: (outcome: RosterImported) => void;
  readonly onAgain: () => void;
}

/** What each column is, into which group the list comes, and what would come in by that. */
export function ImportMatch({ look, onTaken, onAgain }: ImportMatchProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { id, columns } = look;
  const [match, setMatch] = useState<RosterWish['match']>(() => columns.map(({ guess }) => guess));
  const [order, setOrder] = useState<RosterWish['order']>(null);
  const [example, setExample] = useState<string | null>(null);
  const [fates, setFates] = useState<RowFates>(new Map());
  const [group, setGroup] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const groups = useOpenGroups();
  const chosen = groups.find((one) => one.id === group);
  const wish = useMemo(() => ({ id, match, order }), [id, match, order]);
  const ask = useCallback(() => roster.preview(wish), [wish]);
  const { value: answer, failed, again } = useAsked(ask);
  const preview = answer?.done === true ? answer.value : null;
  const asking = preview === null ? 0 : askedOf(preview.rows, fates);
  const coming = preview === null ? null : comingOf(preview.rows, fates);
  // Once it is answered the program asks no more: the date stays beside the answer.
  const asked = preview?.askOrder ?? null;
  if (asked !== null && asked !== example) setExample(asked);
  const isOpen = asked !== null && order === null;
  const take = async (): Promise<void> => {
    setTaking(true);
    const said = [...fates].map(([row, fate]) => ({ row, fate }));
    const taken = await attempt(roster.take(wish, { fates: said, group: chosen?.id ?? null }));
    setTaking(false);
    if (taken !== null) onTaken(taken.value);
  };
  return (
    <div className="roster-match">
      <ImportColumns
        columns={columns}
        match={match}
        onMatch={(to) => {
          setMatch(to);
          setFates(new Map());
        }}
        example={asked !== null || order !== null ? example : null}
        order={order}
        onOrder={setOrder}
      />
      {groups.length > 0 && <ImportGroup group={chosen?.id ?? null} onChange={setGroup} all={groups} />}
      {answer?.done === false && <p role="alert">{say(`why.${answer.why}`)}</p>}
      {failed && (
        <p role="alert">
          {say('roster.failed')} <Button onPress={again}>{say('roster.again')}</Button>
        </p>
      )}
      <section aria-labelledby="import-rows">
        <h2 id="import-rows">{say('import.rows')}</h2>
        <div role="status">
          <p>
            {coming === null
              ? say('import.reading')
              : say('import.would', { made: coming.made, same: coming.same, skip: coming.skipped })}
          </p>
          {asking > 0 && <p className="import-asked">{say('import.asked', { count: asking })}</p>}
          {chosen !== undefined && coming !== null && (
            <p>
              <PlacesTold group={chosen} coming={coming} />
            </p>
          )}
        </div>
        {preview !== null && (
          <ImportRows
            rows={preview.rows}
            fates={fates}
            onFate={(row, fate) => setFates((before) => new Map(before).set(row, fate))}
          />
        )}
      </section>
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
