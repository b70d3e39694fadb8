import type { Pattern, Phase } from '#core/breathing/pattern';

/** A place in a square of side 1, the origin at the upper left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The way of one phase along the square, in sides: 0 is the lower left corner, 1 the upper left, and on round. */
export interface Leg {
  readonly from: number;
  readonly to: number;
}

/** The radius of the corners, as a share of the side. */
const radius = 0.17;

/** Up for the breath in, across for the hold, down for the breath out, back for the rest. */
const sides: Readonly<Record<Phase['kind'], number>> = { inhale: 0, 'hold-full': 1, exhale: 2, 'hold-empty': 3 };

/** Where each side's phase begins: a side that the pattern doesn't have is shared by those before and after it. */
function beginnings(pattern: Pattern): ReadonlyMap<number, number> {
  const had = [...new Set(pattern.phases.map(({ kind }) => sides[kind]))].toSorted((one, other) => one - other);
  return new Map(
    had.map((side, index) => {
      const before = had[index - 1] ?? (had.at(-1) ?? side) - 4;
      return [side, (before + 1 + side) / 2];
    }),
  );
}

/** The ways of all phases, each beginning where the one before it ends; a cycle of two breaths goes round twice. */
export function boxLegs(pattern: Pattern): readonly Leg[] {
  const { phases } = pattern;
  const begins = beginnings(pattern);
  let round = 0;
  const starts = phases.map(({ kind }, index) => {
    const side = sides[kind];
    const before = phases[index - 1];
    if (before !== undefined && sides[before.kind] > side) round += 1;
    return { side, round, at: (begins.get(side) ?? side) + 4 * round };
  });
  const end = (starts[0]?.at ?? 0) + 4 * (round + 1);
  // Phases that follow each other on one side share it by their length.
  return starts.map(({ at }, index) => {
    const first = starts.findIndex((one) => one.at === at);
    const past = starts.findLastIndex((one) => one.at === at) + 1;
    const to = starts[past]?.at ?? end;
    const span = (from: number, until: number) =>
      phases.slice(from, until).reduce((total, phase) => total + phase.seconds, 0);
    const share = (until: number) => at + ((to - at) * span(first, until)) / span(first, past);
    return { from: share(index), to: share(index + 1) };
  });
}

/** Where one is so many sides along, at the same speed in corners and on sides. */
export function boxPlace(along: number): Place {
  const side = Math.floor(along);
  const corner = (Math.PI / 4) * radius;
  const straight = 1 - 2 * radius;
  const way = (along - side) * (straight + 2 * corner) - corner;
  const beyond = way < 0 ? way : Math.max(0, way - straight);
  const angle = beyond / radius;
  // On the side that goes up: x is how far in, y how far up.
  const inwards = radius * (1 - Math.cos(angle));
  const upwards = radius + Math.min(straight, Math.max(0, way)) + radius * Math.sin(angle);
  return turned({ x: inwards, y: 1 - upwards }, ((side % 4) + 4) % 4);
}

function turned({ x, y }: Place, quarters: number): Place {
  if (quarters === 1) return { x: 1 - y, y: x };
  if (quarters === 2) return { x: 1 - x, y: 1 - y };
  return quarters === 3 ? { x: y, y: 1 - x } : { x, y };
}

/** The way of a leg as a path in a square of side 100. */
export function legPath({ from, to }: Leg): string {
  const steps = Math.max(1, Math.ceil((to - from) * 48));
  const places = Array.from({ length: steps + 1 }, (_, step) => boxPlace(from + ((to - from) * step) / steps));
  return `M${places.map(({ x, y }) => `${(100 * x).toFixed(2)} ${(100 * y).toFixed(2)}`).join('L')}`;
}
