import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Piece } from './fit-pieces';
import { shareOut } from './share-out';

/** Lengths that have whole cycles more or fewer than planned: the nearest below and above a length. */
function beside({ part }: Piece, length: number): readonly number[] {
  const cycle = part.breath?.cycle ?? 0;
  if (cycle <= 0) return [];
  const cycles = (part.duration - length) / cycle;
  return [part.duration - Math.ceil(cycles) * cycle, part.duration - Math.floor(cycles) * cycle];
}

/** Pieces of which one has a length and the others have taken the difference; null where they can't. */
function withLength(
  pieces: readonly Piece[],
  index: number,
  { length, limits }: { length: number; limits: Limits },
): readonly Piece[] | null {
  const piece = pieces[index];
  const { least, most } = limits[index] ?? { least: 0, most: 0 };
  if (piece === undefined || length < least || length > most) return null;
  const over = piece.length - length;
  const rooms = pieces.map((other, at) => {
    const limit = limits[at];
    if (at === index || other.part.breath !== null || limit === undefined) return 0;
    return Math.max(0, over > 0 ? limit.most - other.length : other.length - limit.least);
  });
  const needed = Math.abs(over);
  if (rooms.reduce((total, room) => total + room, 0) < needed) return null;
  const taken = shareOut(needed, rooms, rooms);
  return pieces.map((other, at) => {
    if (at === index) return { ...other, length: milliseconds(length) };
    return { ...other, length: milliseconds(other.length + Math.sign(over) * (taken[at] ?? 0)) };
  });
}

type Limits = readonly { readonly least: Milliseconds; readonly most: Milliseconds }[];

/**
 * Fitted pieces in which each breath that was changed has lost or won whole cycles, the seconds left over given to or taken
 * from other parts. Where those have no room the breath keeps the odd seconds as rest after its last cycle. Nothing
 * becomes longer than before in a fit of one way.
 */
export function wholeBreaths(
  before: readonly Piece[],
  fitted: readonly Piece[],
  direction: 'one-way' | 'two-way',
): readonly Piece[] {
  const limits = before.map(({ length, least, most }) => ({ least, most: direction === 'one-way' ? length : most }));
  let now = fitted;
  for (const [index, piece] of fitted.entries()) {
    const changes = piece.length !== before[index]?.length;
    const lengths = changes ? beside(piece, piece.length) : [];
    const found = lengths.map((length) => withLength(now, index, { length, limits })).find((one) => one !== null);
    now = found ?? now;
  }
  return now;
}
