import type { AmendedField, AttendanceLine } from './attendance-line';
import { headCount } from './signing';

/** How many were counted in the room, whoever they are. */
export interface CountedHeads {
  /** Participants and their guests, 0 or more; null: nobody counted. */
  readonly people: number | null;
  /** Who led and helped, 0 or more; null: nobody counted. */
  readonly staff: number | null;
  /** What was said otherwise after the signature, oldest first. */
  readonly amended: readonly AmendedField[];
}

/** A room in which nobody counted. */
export const uncounted: CountedHeads = { people: null, staff: null, amended: [] };

/** How many were in the room: as somebody counted them, else as they are marked. The one figure that files and bills tell. */
export function headsInRoom(lines: readonly AttendanceLine[], { people }: Pick<CountedHeads, 'people'>): number {
  return people ?? headCount(lines);
}

/**
 * How a head count differs from the marks: fewer were counted than are marked as in the room, or more. Null where they agree
 * or nobody counted. It keeps nobody from signing: a count can be wrong, and somebody may have left before it.
 */
export function countDiffers(
  lines: readonly AttendanceLine[],
  { people }: Pick<CountedHeads, 'people'>,
): 'fewer' | 'more' | null {
  const marked = headCount(lines);
  if (people === null || people === marked) return null;
  return people < marked ? 'fewer' : 'more';
}
