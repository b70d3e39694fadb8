import { useCallback } from 'react';
import { attendance } from '#bridge/attendance';
import { useAsked } from '#bridge/use-asked';
import type { PrintedSheet } from '#core/attendance/printed-sheet';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';

/** The sheets that were printed for the class in the room, the newest first. The room itself tells of the newest alone. */
export function usePrintedSheets({ session, sheet }: RoomSnapshot): readonly PrintedSheet[] {
  const ask = useCallback(() => attendance.signedRecord(session), [session]);
  const { value } = useAsked(ask);
  if (value?.done === true) return value.value.sheets.toReversed();
  return sheet === null ? [] : [sheet];
}
