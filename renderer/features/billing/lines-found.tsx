import { FilePlus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { ToldLine } from '#bridge/billing';
import type { Dates } from '#bridge/records';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { dollars } from './dollars';
import { LineFilters } from './line-filters';
import type { Picking } from './line-row';
import { canBeBilled, canBePicked } from './line-state';
import { LineTable } from './line-table';
import { wished } from './line-view';
import { isAnything, lookAtAllLines, useLinesView } from './lines-view';
import { type BatchDraft, freshDraft, MakeBatch } from './make-batch';
import { MendFirst } from './mend-first';

export interface LinesFoundProps {
  readonly lines: readonly ToldLine[];
  readonly dates: Dates;
  readonly words: string;
  readonly again: () => void;
}

function pickingOf(draft: BatchDraft | null, onDraft: (draft: BatchDraft) => void): Picking | null {
  if (draft === null || draft.picked === null) return null;
  const { lane, picked } = draft;
  return {
    picked,
    canPick: (line) => canBePicked(line, lane),
    onPick: (line, isPicked) => {
      const next = new Set(picked);
      if (isPicked) next.add(line.id);
      else next.delete(line.id);
      onDraft({ lane, picked: next });
    },
  };
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
  const wish = { ...chosen, words: useDeferredValue(words) };
  const shown = wished(lines, wish);
  const picking = pickingOf(draft, setDraft);
  const fresh = freshDraft(lines);
  const pickable = picking === null ? [] : shown.filter((line) => picking.canPick(line) && canBeBilled(line));
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
        <LineTable lines={shown} dates={dates} by={by} picking={picking} />
      )}
    </>
  );
}
