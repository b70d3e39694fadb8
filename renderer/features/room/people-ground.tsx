import type { PrintedSheet } from '#core/attendance/printed-sheet';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** What is said of people, said of this class. */
export interface PeopleGround {
  readonly title: string;
  /** Its day, in words. */
  readonly date: string;
  readonly begins: Instant;
  /** The newest sheet that was printed; null where none was. */
  readonly sheet: PrintedSheet | null;
}

/** The class of a room, as far as people need it. */
export function peopleGround({ plan, run, plannedStart, sheet }: RoomSnapshot, say: Say): PeopleGround {
  const begins = run.began?.at ?? plannedStart;
  return { title: plan.title, date: say('sign.date', { date: begins }), begins, sheet };
}
