/**
 * What a facilitator says of a person in one session. Someone without a mark is unmarked, which is a state of its own:
 * it is never read as absent, and it keeps the session from being signed. How somebody came (expected, walk-in, to make up
 * for a meeting missed elsewhere) is no mark: see `Came`.
 */
export const marks = [
  'present',
  'late',
  'left-early',
  /** Left in distress; somebody cared for them. */
  'distress-exit',
  'absent',
  /** Sent word before. */
  'excused',
  /** Sent word too late by the rules of the place. */
  'cancelled-late',
  /** Sent no word. */
  'no-show',
  /** Was in the room and belongs to no list that is billed: somebody's companion. */
  'visitor',
  /** Was in the room to watch: a trainee, a supervisor. */
  'observer',
] as const;

/** One of these. */
export type Mark = (typeof marks)[number];

/** Marks of people who were in the room, guests among them. */
export const attended: readonly Mark[] = ['present', 'late', 'left-early', 'distress-exit', 'visitor', 'observer'];

/** Marks of people who were in the room and took no part as participants: counted, never billed. */
export const guests: readonly Mark[] = ['visitor', 'observer'];

/** Marks of people who went before the end. */
export const wentEarly: readonly Mark[] = ['left-early', 'distress-exit'];

/** How somebody came onto the list of a session. `make-up`: in place of a meeting of their own group that they miss. */
export type Came = 'expected' | 'walk-in' | 'make-up';
