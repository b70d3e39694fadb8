import './make-batch.css';
import { FilePlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { type BatchChosen, billing, type ToldLine } from '#bridge/billing';
import type { Dates } from '#bridge/records';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { SuggestField } from '#ui/suggest-field';
import { useTell } from '#ui/toast';
import { BatchPreview } from './batch-preview';
import { billingPathOf } from './billing-pages';
import { type BatchLane, canBeBilled, canBePicked } from './line-state';
import { useBatchPlan } from './use-batch-plan';

/** A batch that is being put together. */
export interface BatchDraft {
  readonly lane: BatchLane;
  /** Null: all lines that are ready. */
  readonly picked: ReadonlySet<string> | null;
}

/** The id of its heading, by which one comes back to it from a long list. */
export const makeBatchHeading = 'make-batch';

const batchLanes = ['claim', 'superbill', 'invoice'] as const;
const purposes = ['batch.purpose.month', 'batch.purpose.insurance', 'batch.purpose.mended'] as const;

function readyIn(lines: readonly ToldLine[], lane: BatchLane): readonly ToldLine[] {
  return lines.filter((line) => line.lane === lane && canBeBilled(line));
}

/** A batch of a lane: of all lines that are ready, or of picked ones where there are no others. */
function draftOf(lines: readonly ToldLine[], lane: BatchLane, isPicked: boolean): BatchDraft {
  return { lane, picked: isPicked || readyIn(lines, lane).length === 0 ? new Set() : null };
}

function lanesOf(lines: readonly ToldLine[]): readonly BatchLane[] {
  return batchLanes.filter((lane) => lines.some((line) => canBePicked(line, lane)));
}

/** What a batch begins with; null where nothing can be billed. */
export function freshDraft(lines: readonly ToldLine[]): BatchDraft | null {
  const lanes = lanesOf(lines);
  const lane = lanes.find((each) => readyIn(lines, each).length > 0) ?? lanes[0];
  return lane === undefined ? null : draftOf(lines, lane, false);
}

export interface MakeBatchProps {
  /** All of these days, whichever are looked at. */
  readonly lines: readonly ToldLine[];
  readonly dates: Dates;
  readonly draft: BatchDraft;
  readonly onDraft: (draft: BatchDraft | null) => void;
  /** It was not made, because something is otherwise than the list says. */
  readonly onRefused: () => void;
}

/** Chooses what is billed together, says what that comes to, and makes it. */
export function MakeBatch({ lines, dates, draft, onDraft, onRefused }: MakeBatchProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: whoever goes by keys goes on here.
  useEffect(() => heading.current?.focus(), []);
  const { lane, picked } = draft;
  const { from, to } = dates;
  const chosen = useMemo((): BatchChosen | null => {
    if (picked?.size === 0) return null;
    return { lane, from, to, lines: picked === null ? null : [...picked] };
  }, [lane, picked, from, to]);
  const plan = useBatchPlan(chosen);
  const insteads = lines.filter(({ instead }) => instead === 'superbill').length;
  const isUnsaid = purpose.trim() === '';
  const make = async (): Promise<void> => {
    setAsked(true);
    if (isUnsaid || chosen === null) return;
    setMaking(true);
    const made = await attempt(billing.make({ ...chosen, purpose: purpose.trim() }));
    setMaking(false);
    if (made === null) {
      onRefused();
      return;
    }
    const { id, documents, lines: count } = made.value;
    navigate(billingPathOf({ is: 'batch', id }));
    tell({ text: say('batch.made', { documents, lines: count }) });
  };
  return (
    <section className="make-batch" aria-labelledby={makeBatchHeading}>
      <h2 className="lines-title" id={makeBatchHeading} tabIndex={-1} ref={heading}>
        {say('batch.make-heading')}
      </h2>
      <p className="line-quiet">{say('batch.make-words')}</p>
      <div className="make-batch-choices">
        <Segmented
          label={say('batch.lane')}
          options={lanesOf(lines).map((each) => ({
            id: each,
            word: say(`batch.lane.${each}`, { count: readyIn(lines, each).length }),
          }))}
          value={lane}
          onChange={(next) => onDraft(draftOf(lines, next, picked !== null))}
        />
        <Segmented
          label={say('batch.which')}
          options={[
            { id: 'all', word: say('batch.which.all') },
            { id: 'picked', word: say('batch.which.picked') },
          ]}
          value={picked === null ? 'all' : 'picked'}
          onChange={(which) => onDraft(draftOf(lines, lane, which === 'picked'))}
        />
        <SuggestField
          label={say('batch.purpose')}
          hint={say('batch.purpose-hint')}
          value={purpose}
          onChange={(text) => setPurpose(text.slice(0, 200))}
          suggestions={purposes.map((id) => say(id))}
          {...(isAsked && isUnsaid ? { problem: say('batch.purpose-missing') } : {})}
        />
      </div>
      {lane === 'superbill' && insteads > 0 && (
        <p className="line-quiet">{say('batch.instead-words', { count: insteads })}</p>
      )}
      {picked !== null && <p role="status">{say('batch.pick-words', { count: picked.size })}</p>}
      <BatchPreview lane={lane} plan={plan} />
      <div className="make-batch-doings">
        <Button variant="primary" icon={FilePlus} isDisabled={plan === null || isMaking} onPress={() => void make()}>
          {say('batch.do')}
        </Button>
        <Button onPress={() => onDraft(null)}>{say('batch.close')}</Button>
      </div>
    </section>
  );
}
