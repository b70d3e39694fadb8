import { useCallback, useEffect, useRef, useState } from 'react';
import type { Why } from '#api/answer';
import { beginEdit, type Change, type EditHistory, edited, redone, undone } from '#core/library/edit-history';
import type { LibraryContent } from '#core/library/library-entry';
import { instant } from '#core/time/instant';
import { library } from './library';
import { pressKey } from './press-key';

/** How what is on the screen stands to what is on disk. */
export type Kept =
  | { readonly is: 'kept' }
  | { readonly is: 'keeping' }
  /** Not on disk, and why; `changed-elsewhere`: another window changed it meanwhile. Null: no answer came. */
  | { readonly is: 'not-kept'; readonly why: Why | null };

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

/** So long after the last change it is kept, milliseconds; a change is never longer on its way than the second span. */
const quiet = 400;
const longest = 2000;

/** The part of an edit that outlives a drawing: one save at a time, the newest content last. */
class Keeper<C extends LibraryContent> {
  readonly #sitting: string;
  readonly #tell: (kept: Kept) => void;
  #revision: number;
  #wanted: C | null = null;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> | null = null;

  constructor({ revision, sitting }: Pick<EditStart<C>, 'revision' | 'sitting'>, tell: (kept: Kept) => void) {
    this.#revision = revision;
    this.#sitting = sitting ?? pressKey();
    this.#tell = tell;
  }

  want(content: C): void {
    if (this.#wanted === null) this.#since = performance.now();
    this.#wanted = content;
    this.#tell({ is: 'keeping' });
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(quiet, this.#since + longest - performance.now()));
    this.#timer = setTimeout(() => void this.keep(), wait);
  }

  /** Saves what is wanted, and what comes meanwhile. */
  keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #save(): Promise<boolean> {
    while (this.#wanted !== null) {
      const was = this.#wanted;
      this.#wanted = null;
      const failed = await this.#saved(was);
      if (failed !== null) {
        // What came meanwhile is newer.
        this.#wanted ??= was;
        this.#tell(failed);
        return false;
      }
    }
    this.#tell({ is: 'kept' });
    return true;
  }

  async #saved(was: C): Promise<Kept | null> {
    try {
      const answer = await library.save({ was, revision: this.#revision, sitting: this.#sitting, basedOn: null });
      if (!answer.done) return { is: 'not-kept', why: answer.why };
      this.#revision = answer.value.revision;
      return null;
    } catch (error) {
      reportError(error);
      return { is: 'not-kept', why: null };
    }
  }
}

/**
 * Edits something of the library: every change is kept on disk by itself, and each can be taken back, without end. Call it
 * with one start for each thing: another start is another edit only in a component with another key.
 */
export function useEditing<C extends LibraryContent>(start: EditStart<C>): Editing<C> {
  const [history, setHistory] = useState<EditHistory<C>>(() => beginEdit(start.content));
  const [kept, setKept] = useState<Kept>({ is: 'kept' });
  const newest = useRef(history);
  const [keeper] = useState(() => new Keeper<C>(start, setKept));
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
      if (newest.current.past.length > 0 && kept.is !== 'kept') event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeLeaving);
    return () => window.removeEventListener('beforeunload', beforeLeaving);
  }, [keeper, kept.is]);
  // Whoever goes elsewhere in the app leaves nothing behind.
  useEffect(() => () => void keeper.keep(), [keeper]);
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
