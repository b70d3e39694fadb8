import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import type { OverBarPanel } from './over-bar';

/** What lies over the room: one at a time, so that Escape always means it. */
export type RoomPanel = OverBarPanel | 'keys' | 'fit';

const aboveBar: readonly RoomPanel[] = ['more', 'message', 'picture', 'part'];

/** True for a panel that stands above the bar. */
export function isOverBar(panel: RoomPanel | null): panel is OverBarPanel {
  return panel !== null && aboveBar.includes(panel);
}

/** True while a panel can do what it is for in a class as it stands; nothing lies over the steps for somebody who needs care. */
export function mayLie(panel: RoomPanel, { run, signed }: Pick<RoomSnapshot, 'run' | 'signed'>): boolean {
  switch (panel) {
    case 'keys':
      return true;
    case 'fit':
      return mayAsk('fit', run) && signed === null;
    case 'more':
      return run.playback !== 'finished';
    case 'part':
      return mayAsk('adapt', run) && signed === null;
    case 'message':
    case 'picture':
      return !run.inDistress && signed === null;
  }
}
