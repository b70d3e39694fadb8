import { useRef, useState } from 'react';
import { billing, type ToldBilling } from '#bridge/billing';
import { useAttempt } from '#ui/attempt';
import { changedElsewhere, drawnOver, type Typed, typedMore } from './typed-over';

type Answered = ReturnType<typeof billing.about>;

export interface TypedProps<Draft extends object, Field extends keyof Draft> {
  readonly told: ToldBilling;
  readonly take: (told: ToldBilling) => void;
  readonly fields: readonly Field[];
  /** What is kept, as it is typed. */
  readonly draftIn: (told: ToldBilling) => Draft;
  /** Sends what is typed, over a revision. */
  readonly send: (revision: number, draft: Draft) => Answered;
}

/** What is typed over one part of billing, until it is kept. Nothing of it is lost where another window changed the same. */
export function useTyped<Draft extends object, Field extends keyof Draft>(props: TypedProps<Draft, Field>) {
  const { told, take, fields, draftIn, send } = props;
  const attempt = useAttempt();
  const [typed, setTyped] = useState<Typed<Draft> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const kept = draftIn(told);

  /** Over what another window kept meanwhile, unless both changed the same: then it is shown first. */
  const sendOver = async (): Answered => {
    const first = await send(told.revision, drawnOver(typed, kept));
    if (first.done || first.why !== 'changed-elsewhere') return first;
    const newest = await billing.about();
    if (!newest.done) return newest;
    take(newest.value);
    const other = draftIn(newest.value);
    return changedElsewhere(typed, other, fields).length > 0
      ? first
      : send(newest.value.revision, drawnOver(typed, other));
  };
  const keep = async (): Promise<ToldBilling | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setBusy(true);
    const saved = await attempt(sendOver());
    isUnderWay.current = false;
    setBusy(false);
    if (saved === null) return null;
    take(saved.value);
    // What was typed since it was sent is still to be kept.
    setTyped((now) => (now === typed ? null : now));
    return saved.value;
  };
  return {
    draft: drawnOver(typed, kept),
    elsewhere: changedElsewhere(typed, kept, fields),
    isBusy,
    change: (to: Partial<Draft>): void => setTyped((now) => typedMore(now, kept, to)),
    forget: (): void => setTyped(null),
    keep,
  };
}
