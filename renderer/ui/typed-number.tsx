/** Enough figures for anything that a person types here. */
const longest = 12;

/** What was typed, as a number: `4`, `4.5` and `4,5`; null where it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return plain.length <= longest && /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : null;
}

/** One step up or down to the next multiple of the step, within its bounds. */
export function stepped(value: number, by: number, bounds: { readonly min: number; readonly max: number }): number {
  const size = Math.abs(by);
  const steps = value / size;
  // Not the multiple that it stands on, give or take the rounding of binary fractions.
  const next = by > 0 ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1;
  return Math.min(bounds.max, Math.max(bounds.min, Math.round(next * size * 1e6) / 1e6));
}
