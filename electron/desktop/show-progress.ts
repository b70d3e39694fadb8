import type { BrowserWindow } from 'electron';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { read } from '#core/session/reading';
import type { Instant } from '#core/time/instant';

/** How far a class is, 0 to 1, of what it will have taken by its end; null where none is under way. */
export function progressOf(room: RoomSnapshot | null, now: Instant): number | null {
  const began = room?.run.began?.at;
  if (room === null || began === undefined || room.run.endedAt !== null) return null;
  const { projectedEnd } = read(room.agenda, room.run, now);
  if (projectedEnd === null || projectedEnd <= began) return 1;
  return Math.min(1, Math.max(0, (now - began) / (projectedEnd - began)));
}

/** Shows it on the taskbar or the dock; a class that rests is marked so where the system can. */
export function showProgress(window: BrowserWindow, room: RoomSnapshot | null, now: Instant): void {
  if (window.isDestroyed()) return;
  const progress = progressOf(room, now);
  if (progress === null) window.setProgressBar(-1);
  else window.setProgressBar(progress, { mode: room?.run.playback === 'pause' ? 'paused' : 'normal' });
}
