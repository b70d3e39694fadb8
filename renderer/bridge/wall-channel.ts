import { z } from 'zod';
import type { Area } from '#core/displays/seen-display';

/** What the facilitator's page tells the wall's window in a browser, where no shell moves windows. Places, and nothing else. */
export type WallMove =
  /** Go there and cover it. */
  | { readonly go: 'to'; readonly area: Area }
  /** Its display is gone: show nothing and be small until there is another place. */
  | { readonly go: 'rest' }
  | { readonly go: 'away' };

const side = z.number().min(-100_000).max(100_000);
const wallMove: z.ZodType<WallMove> = z.discriminatedUnion('go', [
  z.object({ go: z.literal('to'), area: z.object({ x: side, y: side, width: side, height: side }) }),
  z.object({ go: z.literal('rest') }),
  z.object({ go: z.literal('away') }),
]);

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
    const move = wallMove.safeParse(data);
    if (move.success) onMove(move.data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by its own origin alone
  channel.postMessage(here);
  return () => channel.close();
}
