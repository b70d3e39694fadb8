import { useCallback, useEffect, useRef, useState } from 'react';
import { beginEdit, type Change, type EditHistory, edited, redone, undone } from '#core/library/edit-history';
import type { LibraryContent } from '#core/library/library-entry';
import { instant } from '#core/time/instant';
import { EditKeeper, type Kept } from './edit-keeper';
import { library } from './library';
import { pressKey } from './press-key';
import { beforeShut } from './under-way';

/** Something of the library that is being edited. */
export interface Editing<C extends LibraryContent> {
  readonly content: C;
  readonly kept: Kept;
  /** What undo would take back and redo would do again; null: nothing. */
  readonly undoes: Change | null;
  readonly redoes: Change | null;
  /** Changes it: `what` is a word of the editor (`edit.<what>` names it), `where` a field in which typing goes on as one step. */
  readonly change: (to: (content: C) => C, what: string, where?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Brings to disk what isn't there yet; true when all is. */
  readonly keep: () => Promise<boolean>;
}

/** What an edit begins with. `revision` 0: it isn't stored yet, and is with the first change. */
export interface EditStart<C extends LibraryContent> {
  readonly content: C;
  readonly revision: number;
  /** The sitting in which it was just made, so that making and editing it is one; left out: a new one. */
  readonly sitting?: string | undefined;
}

/**
 * Edits something of the library: every change is kept on disk by itself, and each can be taken back, without end. Call it
 * with one start for each thing: another start is another edit only in a component with another key.
 */
export function useEditing<C extends LibraryContent>(start: EditStart<C>): Editing<C> {
  const [history, setHistory] = useState<EditHistory<C>>(() => beginEdit(start.content));
  const [kept, setKept] = useState<Kept>({ is: 'kept' });
  const newest = useRef(history);
  const [keeper] = useState(() => {
    const sitting = start.sitting ?? pressKey();
    const save = (was: C, revision: number) => library.save({ was, revision, sitting, basedOn: null });
    return new EditKeeper<C>({ revision: start.revision, save, tell: setKept });
  });
  const take = useCallback(
    (next: EditHistory<C>) => {
      if (next === newest.current) return;
      newest.current = next;
      setHistory(next);
      keeper.want(next.now);
    },
    [keeper],
  );
  useEffect(() => {
    const beforeLeaving = (event: BeforeUnloadEvent): void => {
      void keeper.keep();
      if (kept.is !== 'kept') event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeLeaving);
    return () => window.removeEventListener('beforeunload', beforeLeaving);
  }, [keeper, kept.is]);
  // Whoever goes elsewhere in the app leaves nothing behind.
  useEffect(() => {
    const forget = beforeShut(() => keeper.keep());
    return () => {
      forget();
      void keeper.keep();
    };
  }, [keeper]);
  const change = useCallback(
    (to: (content: C) => C, what: string, where?: string) => {
      const at = instant(Date.now());
      take(edited(newest.current, to(newest.current.now), { what, where: where ?? null, at }));
    },
    [take],
  );
  return {
    content: history.now,
    kept,
    undoes: history.past.at(-1)?.change ?? null,
    redoes: history.future[0]?.change ?? null,
    change,
    undo: useCallback(() => take(undone(newest.current)), [take]),
    redo: useCallback(() => take(redone(newest.current)), [take]),
    keep: useCallback(() => keeper.keep(), [keeper]),
  };
}
