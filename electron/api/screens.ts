import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallSnapshot } from '#core/session/snapshot';
import type { WallCheck } from '#core/session/wall-check';
import { Latest } from './latest';

/** Whether a class runs or rests in the room. */
export function isUnderWay(room: RoomSnapshot | null): boolean {
  return room?.run.playback === 'play' || room?.run.playback === 'pause';
}

/** What all windows are told. It outlives a locked house: windows keep following, and see nothing until it is unlocked. */
export class Screens {
  readonly room: Latest<RoomSnapshot | null> = new Latest<RoomSnapshot | null>(null);
  readonly wall: Latest<WallSnapshot | null> = new Latest<WallSnapshot | null>(null);
  /** What the wall shows while the room is set up, over everything; null: nothing of the kind. */
  readonly check: Latest<WallCheck | null> = new Latest<WallCheck | null>(null);
  /** How many projector pages are connected. */
  walls = 0;
  /** How many of the facilitator's pages follow what the wall is checked with. */
  controls = 0;
  /** Grows when windows have to measure their clocks anew. */
  clockEpoch = 1;
  /** Names and records are shut away while the class goes on. */
  isPrivate = false;

  #hadRoom = false;

  /** A check never stands before a class: it is put away when one runs, and when the room is left. */
  settleCheck(room: RoomSnapshot | null): void {
    const left = this.#hadRoom && room === null;
    this.#hadRoom = room !== null;
    if (this.check.value !== null && (left || isUnderWay(room))) this.check.set(null);
  }

  /** Shows nothing any more. */
  clear(): void {
    this.isPrivate = false;
    this.clockEpoch += 1;
    this.room.set(null);
    this.wall.set(null);
    this.check.set(null);
  }
}
