import type { Area } from '#core/displays/seen-display';
import { fieldOf } from './field-of';

/** What the facilitator's page tells the wall's window in a browser, where no shell moves windows. Places, and nothing else. */
export type WallMove =
  /** Go there and cover it. */
  | { readonly go: 'to'; readonly area: Area }
  /** Its display is gone: show nothing and be small until there is another place. */
  | { readonly go: 'rest' }
  | { readonly go: 'away' };

const farthest = 100_000;

function sideOf(area: unknown, side: keyof Area): number {
  const length = fieldOf(area, side);
  return typeof length === 'number' && Math.abs(length) <= farthest ? length : Number.NaN;
}

/** A move as it was said; null where it is none. */
function wallMove(said: unknown): WallMove | null {
  const go = fieldOf(said, 'go');
  if (go === 'rest' || go === 'away') return { go };
  if (go !== 'to') return null;
  const told = fieldOf(said, 'area');
  const area: Area = {
    x: sideOf(told, 'x'),
    y: sideOf(told, 'y'),
    width: sideOf(told, 'width'),
    height: sideOf(told, 'height'),
  };
  return Object.values(area).some(Number.isNaN) ? null : { go, area };
}

const name = 'breathing-room.wall';

/** Tells every wall's window of this browser where to go. */
export function moveWalls(move: WallMove): void {
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by its own origin alone
  channel.postMessage(move);
  channel.close();
}

const here = 'here';

/** Hears that a wall's window has come, and wants to know where to go. */
export function hearWalls(onWall: () => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === here) onWall();
  });
}

/** Asks where this wall's window is to go and hears of it, until the returned function is called. */
export function hearMoves(onMove: (move: WallMove) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const move = wallMove(data);
    if (move !== null) onMove(move);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by its own origin alone
  channel.postMessage(here);
  return () => channel.close();
}
