import type { Instant } from '#core/time/instant';

/** One change, as the person who made it would name it. */
export interface Change {
  /** What was done: a word of the editor, such as `move-part`. */
  readonly what: string;
  /** Which thing: a field of a part as `welcome.prompt`; null where each change is a step of its own. */
  readonly where: string | null;
  readonly at: Instant;
}

interface Step<T> {
  readonly content: T;
  /** What led from this content to the next one. */
  readonly change: Change;
}

/** A content that is being edited, with everything that it was and everything that was taken back. Nothing is ever dropped from the past. */
export interface EditHistory<T> {
  readonly now: T;
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

/** Changes of one field within so many milliseconds of each other are one step: nobody takes back letter by letter. */
const together = 1200;

/** The beginning of an edit. */
export function beginEdit<T>(content: T): EditHistory<T> {
  return { now: content, past: [], future: [] };
}

/** Takes a change in. The same content again is no change. */
export function edited<T>(history: EditHistory<T>, next: T, change: Change): EditHistory<T> {
  if (next === history.now) return history;
  const last = history.past.at(-1);
  // A clock that was set back since tells nothing.
  const since = last === undefined ? together : Math.abs(change.at - last.change.at);
  const goesOn =
    last !== undefined &&
    change.where !== null &&
    last.change.where === change.where &&
    last.change.what === change.what &&
    since < together &&
    history.future.length === 0;
  const past = goesOn
    ? [...history.past.slice(0, -1), { content: last.content, change }]
    : [...history.past, { content: history.now, change }];
  return { now: next, past, future: [] };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: EditHistory<T>): EditHistory<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const future = [{ content: history.now, change: last.change }, ...history.future];
  return { now: last.content, past: history.past.slice(0, -1), future };
}

/** One step forward again; the same history where nothing was taken back. */
export function redone<T>(history: EditHistory<T>): EditHistory<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  const past = [...history.past, { content: history.now, change: next.change }];
  return { now: next.content, past, future };
}
