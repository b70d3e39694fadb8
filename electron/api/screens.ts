import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallSnapshot } from '#core/session/snapshot';
import { Latest } from './latest';

/** What all windows are told. It outlives a locked house: windows keep following, and see nothing until it is unlocked. */
export class Screens {
  readonly room: Latest<RoomSnapshot | null> = new Latest<RoomSnapshot | null>(null);
  readonly wall: Latest<WallSnapshot | null> = new Latest<WallSnapshot | null>(null);
  /** How many projector pages are connected. */
  walls = 0;
  /** Grows when windows have to measure their clocks anew. */
  clockEpoch = 1;
  /** Names and records are shut away while the class goes on. */
  isPrivate = false;

  /** Shows nothing any more. */
  clear(): void {
    this.isPrivate = false;
    this.clockEpoch += 1;
    this.room.set(null);
    this.wall.set(null);
  }
}
