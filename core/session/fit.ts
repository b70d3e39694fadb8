import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { endWith, type Piece, piecesOf } from './fit-pieces';
import type { HeldClass } from './held-class';
import { shareOut } from './share-out';
import { wholeBreaths } from './whole-breaths';

/**
 * How a deficit is shared. `by-room`: each part gives by how far it may shrink, so that nothing falls below its least.
 * `by-length`: each gives by how long it is. A part: that one gives all, as far as it can.
 * @source OnlyT shares by length and knows no least (AdaptiveTimerService); taking all from one part is asked for in OnlyT #524.
 */
export type Share = 'by-room' | 'by-length' | { readonly from: string };

/** `one-way`: parts only become shorter. `two-way`: time that was won is given back, up to each part's most. */
export interface FitRule {
  readonly share: Share;
  readonly direction: 'one-way' | 'two-way';
}

/** What holds where nobody chooses: OnlyT's users found two-way confusing (#425). */
export const usualFit: FitRule = { share: 'by-room', direction: 'one-way' };

/** What a fit makes of one part that is running or to come; lengths with what was added by hand, milliseconds. */
export interface FitLine {
  readonly part: string;
  readonly before: Milliseconds;
  readonly after: Milliseconds;
  readonly isDropped: boolean;
}

/** A class fitted to its end. */
export interface Fit {
  readonly lines: readonly FitLine[];
  /** How late the class ends all the same, milliseconds; 0 where it ends in time. */
  readonly shortBy: Milliseconds;
  readonly projectedEnd: Instant;
  /** Parts that could be left out besides, what the class can best do without first, and how much each would free. */
  readonly couldDrop: readonly { readonly part: string; readonly frees: Milliseconds }[];
}

/**
 * Nothing is changed for less than this.
 * @source OnlyT ignores up to 15 s (AdaptiveTimerService)
 */
const ignored = seconds(15);

/** Instants of today carry less than a thousandth of a millisecond. */
const rounding = 0.01;

const none = milliseconds(0);

interface Room {
  /** How far each piece may still be changed in this direction. */
  readonly rooms: readonly number[];
  readonly sign: 1 | -1;
}

function roomOf(pieces: readonly Piece[], sign: 1 | -1, free: number): Room {
  const room = ({ length, least, most }: Piece): number => (sign === -1 ? length - least : most - length);
  return { rooms: pieces.map((piece, at) => (at < free ? 0 : Math.max(0, room(piece)))), sign };
}

function weightsOf(pieces: readonly Piece[], { rooms }: Room, share: Share): readonly number[] {
  if (share === 'by-room') return rooms;
  return pieces.map(({ part, length }) => (share === 'by-length' ? length : Number(part.id === share.from)));
}

/** Pieces whose lengths give or take an amount of milliseconds; what can't be had by the share itself is had by room. */
function changed(
  pieces: readonly Piece[],
  amount: number,
  { room, share }: { room: Room; share: Share },
): readonly Piece[] {
  const { rooms, sign } = room;
  const asked = shareOut(amount, weightsOf(pieces, room, share), rooms);
  const open = rooms.map((left, at) => left - (asked[at] ?? 0));
  const missing = asked.reduce((left, given) => left - given, amount);
  const others = shareOut(missing, open, open);
  return pieces.map((piece, at) => {
    const given = (asked[at] ?? 0) + (others[at] ?? 0);
    return { ...piece, length: milliseconds(piece.length + sign * given) };
  });
}

/** The pieces at lengths with which the class ends when it has to, as nearly as their limits allow. */
function evenedOut(held: HeldClass, pieces: readonly Piece[], { share, direction }: FitRule): readonly Piece[] {
  let now = pieces;
  // Where a part waits for its planned moment, what is gained before it is lost there: then those after it are asked.
  for (let round = 0; round <= pieces.length; round += 1) {
    const { end, free } = endWith(held, now);
    const late = between(held.until, end);
    const isIdle = Math.abs(late) <= (round === 0 ? ignored : rounding);
    if (isIdle || (late < 0 && direction === 'one-way')) return now;
    const room = roomOf(now, late > 0 ? -1 : 1, free);
    now = changed(now, Math.abs(late), { room, share });
  }
  return now;
}

function couldDrop(held: HeldClass, pieces: readonly Piece[]): Fit['couldDrop'] {
  return pieces
    .filter(({ part }) => part.mayDrop && part.id !== held.run.part)
    .toSorted((one, other) => other.part.priority - one.part.priority || other.length - one.length)
    .map(({ part, length }) => ({ part: part.id, frees: length }));
}

/**
 * What each part that is running or to come would become so that the class ends when it has to. Lengths stay between least
 * and most, a breath loses whole cycles where another part can take what is left over, and a part with a guide that runs
 * keeps its length. Done twice it changes nothing. Only parts that are to come and may be dropped can be in `drop`.
 */
export function fitToEnd(held: HeldClass, rule: FitRule, drop: readonly string[]): Fit {
  const all = piecesOf(held);
  const isDropped = ({ part }: Piece): boolean => part.mayDrop && part.id !== held.run.part && drop.includes(part.id);
  const stay = all.filter((piece) => !isDropped(piece));
  const even = evenedOut(held, stay, rule);
  const { end: evenEnd, free } = endWith(held, even);
  const keepsEnd = (pieces: readonly Piece[]): boolean =>
    Math.abs(between(evenEnd, endWith(held, pieces).end)) <= rounding;
  const fitted = wholeBreaths(stay, even, { direction: rule.direction, free, keepsEnd });
  const lengths = new Map(fitted.map(({ part, length }) => [part.id, length]));
  const { end } = endWith(held, fitted);
  const late = between(held.until, end);
  const shortBy = late > ignored ? late : none;
  return {
    lines: all.map((piece) => ({
      part: piece.part.id,
      before: piece.length,
      after: lengths.get(piece.part.id) ?? none,
      isDropped: isDropped(piece),
    })),
    shortBy,
    projectedEnd: end,
    couldDrop: shortBy > 0 ? couldDrop(held, fitted) : [],
  };
}
