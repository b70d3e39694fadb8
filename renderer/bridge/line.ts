import type { Answer } from '#api/answer';
import type { Click } from '#core/session/click';
import type { Mark } from '#core/session/mark';
import type { Note } from '#core/session/notes';
import type { Command } from '#core/session/transport';
import type { Instant } from '#core/time/instant';
import type { LineAttendance } from './line-attendance';

/** Session time as a window sees it. */
export interface LineClock {
  readonly now: () => Instant;
  /** How many seconds of session time pass in a second: 1, but for a rehearsal. */
  readonly rate: () => number;
  /** Calls a listener each time the clock was measured anew or runs at another rate. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What holds the class that is shown in this window: the program, or a rehearsal that nobody else hears of. */
export interface Line extends LineAttendance {
  readonly clock: LineClock;
  command(command: Command): Promise<Answer>;
  click(what: Click): Promise<Answer>;
  undo(): Promise<Answer>;
  addPerson(name: string): Promise<Answer>;
  mark(person: string, mark: Mark | null): Promise<Answer>;
  prefer(person: string, holds: boolean): Promise<Answer>;
  note(text: string, about: Note['about']): Promise<Answer>;
  reason(event: string, text: string): Promise<Answer>;
  sign(signature: { by: string; credential: string; statement: string }): Promise<Answer>;
  leave(): Promise<Answer>;
}

let line: Line | null = null;

/** The line that this window talks over now. Throws before there is one: an entry forgot to connect. */
export function theLine(): Line {
  if (line === null) throw new Error('connect() has not been called by this entry');
  return line;
}

/** From here on this window talks over another line. */
export function takeLine(next: Line): void {
  line = next;
}
