import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Piece } from './fit-pieces';
import { shareOut } from './share-out';

/** Lengths that have whole cycles more or fewer than planned: the nearest below and above a length. */
function beside({ part, cycle }: Piece, length: number): readonly number[] {
  if (cycle <= 0) return [];
  const cycles = (part.duration - length) / cycle;
  return [Math.ceil(cycles), Math.floor(cycles)].map((fewer) => part.duration - fewer * cycle);
}

type Limits = readonly { readonly least: Milliseconds; readonly most: Milliseconds }[];

/** How a fit was made: whether it may lengthen, and the first piece whose length moves the end of the class. */
interface Made {
  readonly direction: 'one-way' | 'two-way';
  readonly free: number;
  /** True: with these pieces the class ends when it did. */
  readonly keepsEnd: (pieces: readonly Piece[]) => boolean;
}

interface Wanted {
  readonly length: number;
  readonly limits: Limits;
  readonly free: number;
}

/** Pieces of which one has a length and the others have taken the difference; null where they can't. */
function withLength(
  pieces: readonly Piece[],
  index: number,
  { length, limits, free }: Wanted,
): readonly Piece[] | null {
  const piece = pieces[index];
  const limit = limits[index];
  if (piece === undefined || limit === undefined || length < limit.least || length > limit.most) return null;
  const over = piece.length - length;
  const rooms = pieces.map((other, at) => {
    const { least, most } = limits[at] ?? other;
    // What is given across a part that waits for its moment would be lost there.
    if (at === index || other.cycle > 0 || at < free !== index < free) return 0;
    return Math.max(0, over > 0 ? most - other.length : other.length - least);
  });
  const needed = Math.abs(over);
  if (rooms.reduce((total, room) => total + room, 0) < needed) return null;
  const taken = shareOut(needed, rooms, rooms);
  return pieces.map((other, at) => {
    if (at === index) return { ...other, length: milliseconds(length) };
    return { ...other, length: milliseconds(other.length + Math.sign(over) * (taken[at] ?? 0)) };
  });
}

/**
 * Fitted pieces in which each breath that was changed has lost or won whole cycles, the seconds left over given to or taken
 * from other parts. Where those have no room the breath keeps the odd seconds as rest after its last cycle. Nothing
 * becomes longer than before in a fit of one way.
 */
export function wholeBreaths(before: readonly Piece[], fitted: readonly Piece[], made: Made): readonly Piece[] {
  const isOneWay = made.direction === 'one-way';
  const limits = before.map(({ length, least, most }) => ({ least, most: isOneWay ? length : most }));
  let now = fitted;
  for (const [index, piece] of fitted.entries()) {
    const changes = piece.length !== before[index]?.length;
    const lengths = changes ? beside(piece, piece.length) : [];
    const found = lengths
      .map((length) => withLength(now, index, { length, limits, free: made.free }))
      .find((one) => one !== null && made.keepsEnd(one));
    now = found ?? now;
  }
  return now;
}
