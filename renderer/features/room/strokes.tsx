/** What is drawn, each stroke as x, y, x, y and so on, in whole units of the field. */
export type Strokes = readonly (readonly number[])[];

/** The field, in its own units. */
export const padSize = { width: 900, height: 300 } as const;

/** What one signature may hold; nobody's needs as much. */
const most = { strokes: 200, numbers: 2000, all: 20_000 } as const;

/** Points nearer than this to the one before say nothing, units. */
const nearest = 3;

/** Where a pointer is, in units of the field; never out of it. */
export function padPoint(
  at: { readonly clientX: number; readonly clientY: number },
  field: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): readonly [number, number] {
  const within = (part: number, whole: number): number => Math.round(Math.min(1, Math.max(0, part)) * whole);
  return [
    within((at.clientX - field.left) / field.width, padSize.width),
    within((at.clientY - field.top) / field.height, padSize.height),
  ];
}

/** True where nothing more can be drawn. */
export function isFull(strokes: Strokes): boolean {
  const all = strokes.reduce((total, { length }) => total + length, 0);
  return strokes.length >= most.strokes || all >= most.all - most.numbers;
}

/** Begins a stroke. */
export function strokeBegun(strokes: Strokes, [x, y]: readonly [number, number]): Strokes {
  return isFull(strokes) ? strokes : [...strokes, [x, y]];
}

/** Draws the last stroke on. */
export function strokeDrawn(strokes: Strokes, [x, y]: readonly [number, number]): Strokes {
  const last = strokes.at(-1);
  if (last === undefined || last.length >= most.numbers) return strokes;
  const [beforeX = 0, beforeY = 0] = last.slice(-2);
  if (Math.hypot(x - beforeX, y - beforeY) < nearest) return strokes;
  return [...strokes.slice(0, -1), [...last, x, y]];
}
