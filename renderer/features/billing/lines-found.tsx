import { FilePlus } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ToldLine } from '#bridge/billing';
import type { Dates } from '#bridge/records';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { LineFilters } from './line-filters';
import { canBeBilled, canBePicked } from './line-state';
import { LineTable } from './line-table';
import { wished } from './line-view';
import { isAnything, lookAtAllLines, useLinesView } from './lines-view';
import { type BatchDraft, freshDraft, MakeBatch, makeBatchHeading } from './make-batch';
import { MendFirst } from './mend-first';

export interface LinesFoundProps {
  readonly lines: readonly ToldLine[];
  readonly dates: Dates;
  readonly words: string;
  readonly again: () => void;
}

function withPick(draft: BatchDraft | null, id: string, isPicked: boolean): BatchDraft | null {
  if (draft === null || draft.picked === null) return draft;
  const picked = new Set(draft.picked);
  if (isPicked) picked.add(id);
  else picked.delete(id);
  return { ...draft, picked };
}

/** The lines of some days with their filters, and what can be done with those that are ready. */
export function LinesFound({ lines, dates, words, again }: LinesFoundProps) {
  const say = useSay();
  const { wish: chosen, by } = useLinesView();
  const [draft, setDraft] = useState<BatchDraft | null>(null);
  const [wasMaking, setWasMaking] = useState(false);
  const change = (next: BatchDraft | null): void => {
    setDraft(next);
    if (next !== null) setWasMaking(true);
  };
  const typed = useDeferredValue(words);
  const wish = useMemo(() => ({ ...chosen, words: typed }), [chosen, typed]);
  const shown = useMemo(() => wished(lines, wish), [lines, wish]);
  const picking = useMemo(
    () => (draft === null || draft.picked === null ? null : { lane: draft.lane, picked: draft.picked }),
    [draft],
  );
  const pick = useCallback((id: string, isPicked: boolean) => setDraft((before) => withPick(before, id, isPicked)), []);
  const fresh = freshDraft(lines);
  const pickable = picking === null ? [] : shown.filter((line) => canBePicked(line, picking.lane) && canBeBilled(line));
  const pickAll = (): void => {
    if (draft !== null) setDraft({ ...draft, picked: new Set(pickable.map(({ id }) => id)) });
  };
  const total = shown.reduce((sum, { charge }) => sum + charge, 0);
  return (
    <>
      <LineFilters lines={lines} wish={wish} />
      {draft === null && <MendFirst lines={lines} />}
      {draft !== null && (
        <MakeBatch
          lines={lines}
          dates={dates}
          draft={draft}
          onDraft={change}
          onRefused={() => {
            setDraft({ ...draft, picked: draft.picked === null ? null : new Set() });
            again();
          }}
        />
      )}
      <div className="lines-foot">
        <p role="status">{say('billing.shown', { count: shown.length, all: lines.length, total: dollars(total) })}</p>
        {pickable.length > 0 && (
          <Button onPress={pickAll}>{say('batch.pick-shown', { count: pickable.length })}</Button>
        )}
        {shown.length < lines.length && !isAnything(chosen) && (
          <Button variant="plain" onPress={lookAtAllLines}>
            {say('billing.all-lines')}
          </Button>
        )}
        {draft === null && (
          <Button
            variant="primary"
            icon={FilePlus}
            isDisabled={fresh === null}
            autoFocus={wasMaking}
            onPress={() => change(fresh)}
          >
            {say('batch.make')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p>{say('billing.no-match')}</p>
      ) : (
        <LineTable lines={shown} dates={dates} by={by} picking={picking} onPick={pick} />
      )}
      {picking !== null && picking.picked.size > 0 && (
        <div className="lines-picked">
          <p>{say('batch.pick-words', { count: picking.picked.size })}</p>
          <Button onPress={() => document.getElementById(makeBatchHeading)?.focus()}>{say('batch.to-making')}</Button>
        </div>
      )}
    </>
  );
}
