interface Share {
  readonly at: number;
  readonly part: number;
}

/** Whole milliseconds of each share, and those left over to the shares that were rounded down most. */
function inWhole(shares: readonly Share[], amount: number): readonly Share[] {
  const whole = shares.map(({ at, part }) => ({ at, part: Math.floor(part), lost: part - Math.floor(part) }));
  let over = amount - whole.reduce((total, { part }) => total + part, 0);
  return whole
    .toSorted((one, other) => other.lost - one.lost)
    .map(({ at, part }) => {
      const more = Math.min(1, Math.max(0, over));
      over -= more;
      return { at, part: part + more };
    });
}

/**
 * Shares an amount by weights so that nobody gets more than there is room for; what one can't take the others take, by
 * their weights. Numbers of one unit, 0 or more. Where all rooms together are too small, each is filled.
 */
export function shareOut(amount: number, weights: readonly number[], rooms: readonly number[]): readonly number[] {
  const given = rooms.map(() => 0);
  let open = rooms.flatMap((room, at) => (room > 0 && (weights[at] ?? 0) > 0 ? [at] : []));
  let left = Math.min(
    amount,
    open.reduce((total, at) => total + (rooms[at] ?? 0), 0),
  );
  while (left > 0 && open.length > 0) {
    const total = open.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    const shares = open.map((at) => ({ at, part: (left * (weights[at] ?? 0)) / total }));
    const full = shares.filter(({ at, part }) => part >= (rooms[at] ?? 0));
    for (const { at, part } of full.length > 0 ? full : inWhole(shares, left)) {
      given[at] = Math.min(part, rooms[at] ?? 0);
      left -= given[at];
    }
    if (full.length === 0) break;
    const filled = new Set(full.map(({ at }) => at));
    open = open.filter((at) => !filled.has(at));
  }
  return given;
}
