import { powerSaveBlocker } from 'electron';
import type { Program } from '#api/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Windows } from './windows';

function runs(room: RoomSnapshot | null): boolean {
  return room?.run.playback === 'play' || room?.run.playback === 'pause';
}

/** Keeps the displays awake while a class runs, and takes the wall down when the room is left. */
export async function followClass(program: Program, windows: Windows, signal: AbortSignal): Promise<void> {
  let blocker: number | null = null;
  let wasOpen = false;
  for await (const room of program.screens.room.follow(signal)) {
    if (runs(room)) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
    if (room === null && wasOpen) windows.closeWall();
    wasOpen = room !== null;
  }
}
