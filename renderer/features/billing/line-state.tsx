import type { ToldLine } from '#bridge/billing';

/** Where a line stands. `record`: nothing stands against it, and nobody is billed by the head. */
export type LineState = 'ready' | 'warned' | 'blocked' | 'billed' | 'record';

/** Where a line stands. */
export function lineState({ reasons, isReady, lane }: ToldLine): LineState {
  if (reasons.some(({ kind }) => kind === 'in-a-batch')) return 'billed';
  if (!isReady) return 'blocked';
  if (lane === 'record') return 'record';
  return reasons.length > 0 ? 'warned' : 'ready';
}

/** True where a line can go into a batch now. */
export function canBeBilled(line: ToldLine): boolean {
  const state = lineState(line);
  return state === 'ready' || state === 'warned';
}

/** How lines can be billed together. */
export type BatchLane = Exclude<ToldLine['lane'], 'record'>;

/** True where a line can go into a batch of a lane: by itself, or because somebody picks it, to be billed to the participant. */
export function canBePicked(line: ToldLine, lane: BatchLane): boolean {
  return (line.lane === lane && canBeBilled(line)) || line.instead === lane;
}
