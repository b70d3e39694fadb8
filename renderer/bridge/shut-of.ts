import type { GateStands } from '#core/ports/gate';

/** How the records stand while nothing of them can be used. */
export type Shut = Exclude<GateStands, 'open' | 'private'>;

/** How the records are shut; null while a class can be run, with names open or shut away. */
export function shutOf(stands: GateStands): Shut | null {
  return stands === 'open' || stands === 'private' ? null : stands;
}
