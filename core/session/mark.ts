/**
 * What a facilitator says of a person in one session. Someone without a mark is unmarked, which is a state of its own:
 * it is never read as absent, and it keeps the session from being signed.
 */
export type Mark = 'present' | 'late' | 'left-early' | 'absent' | 'excused';

/** Marks of people who were in the room. */
export const attended: readonly Mark[] = ['present', 'late', 'left-early'];
