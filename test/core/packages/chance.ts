/** Chance that can be repeated: the same seed throws the same dice. */
export interface Chance {
  /** 0 to `below` - 1. */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('expected something to pick from');
      return from[whole(from.length)] as (typeof from)[number];
    },
  };
}
