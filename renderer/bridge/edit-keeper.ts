import type { Answer, Why } from '#api/answer';
import type { SavedItem } from './library';
import { underWay } from './under-way';

/** How what is on the screen stands to what is on disk. */
export type Kept =
  | { readonly is: 'kept' }
  | { readonly is: 'keeping' }
  /** Not on disk, and why; `changed-elsewhere`: another window changed it meanwhile. Null: no answer came. */
  | { readonly is: 'not-kept'; readonly why: Why | null };

/** What a keeper works with. */
export interface Keeping<C> {
  /** The revision that the first change changes. */
  readonly revision: number;
  readonly save: (was: C, revision: number) => Promise<Answer<SavedItem>>;
  readonly tell: (kept: Kept) => void;
}

/** So long after the last change it is kept, milliseconds; a change is never longer on its way than the second span. */
const quiet = 400;
const longest = 2000;

/**
 * So long after a try that failed comes the next one, milliseconds, and so many there are: for the program each try is a
 * sign that somebody is there, and records that are left alone shall be shut.
 */
const again = 5000;
const mostTries = 12;

/** Why a try failed that a later one may not: nothing is wrong with the content. */
const passing: readonly (Why | null)[] = [null, 'disk-full', 'disk-failed', 'locked'];

/**
 * Brings the contents of an edit to disk, one at a time, the newest last. It goes on trying where only the line, the disk
 * or a lock stood in the way, also when its editor is gone.
 */
export class EditKeeper<C> {
  readonly #save: Keeping<C>['save'];
  readonly #tell: Keeping<C>['tell'];
  #revision: number;
  #wanted: C | null = null;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> | null = null;
  /** Tries that failed since the last change. */
  #failed = 0;

  constructor({ revision, save, tell }: Keeping<C>) {
    this.#revision = revision;
    this.#save = save;
    this.#tell = tell;
  }

  want(content: C): void {
    if (this.#wanted === null) this.#since = performance.now();
    this.#wanted = content;
    this.#failed = 0;
    this.#tell({ is: 'keeping' });
    this.#keepIn(Math.max(0, Math.min(quiet, this.#since + longest - performance.now())));
  }

  /** Saves what is wanted, and what comes meanwhile. */
  keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#saving ??= underWay(
      this.#saveAll().finally(() => {
        this.#saving = null;
      }),
    );
    return this.#saving;
  }

  #keepIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), wait);
  }

  async #saveAll(): Promise<boolean> {
    while (this.#wanted !== null) {
      const was = this.#wanted;
      this.#wanted = null;
      const why = await this.#saved(was);
      if (why !== 'saved') {
        // What came meanwhile is newer.
        this.#wanted ??= was;
        this.#since = performance.now();
        this.#tell({ is: 'not-kept', why });
        this.#failed += 1;
        if (passing.includes(why) && this.#failed <= mostTries) this.#keepIn(again);
        return false;
      }
    }
    this.#tell({ is: 'kept' });
    return true;
  }

  async #saved(was: C): Promise<Why | 'saved' | null> {
    try {
      const answer = await this.#save(was, this.#revision);
      if (!answer.done) return answer.why;
      this.#revision = answer.value.revision;
      return 'saved';
    } catch (error) {
      // Once: it is tried every few seconds.
      if (this.#failed === 0) reportError(error);
      return null;
    }
  }
}
