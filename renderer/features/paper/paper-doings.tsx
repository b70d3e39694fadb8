import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { SheetEntry } from './sheet-entry';
import { SignInSheetButton } from './sign-in-sheet-button';

export interface PaperDoingsProps {
  readonly room: RoomSnapshot;
}

/** Paper for the class in the room: print the sheet, and enter it when it is signed. */
export function PaperDoings({ room }: PaperDoingsProps) {
  if (room.isPrivate || room.signed !== null) return null;
  return (
    <>
      <SignInSheetButton session={room.session} variant="quiet" />
      <SheetEntry room={room} />
    </>
  );
}
