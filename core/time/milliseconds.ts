declare const unit: unique symbol;

/** A span of time in milliseconds; may be negative where the sentence that uses it says so. */
export type Milliseconds = number & { readonly [unit]: 'milliseconds' };

/** Names a plain number as milliseconds. Throws a RangeError on NaN and on infinite numbers. */
export function milliseconds(value: number): Milliseconds {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number of milliseconds, got ${value}`);
  return value as Milliseconds;
}

/** Seconds (any finite number, decimals allowed) as milliseconds. */
export function seconds(value: number): Milliseconds {
  return milliseconds(value * 1000);
}

/** Minutes (any finite number, decimals allowed) as milliseconds. */
export function minutes(value: number): Milliseconds {
  return milliseconds(value * 60_000);
}

/** The sum of spans in milliseconds; 0 for none. */
export function sum(spans: readonly Milliseconds[]): Milliseconds {
  return milliseconds(spans.reduce<number>((total, span) => total + span, 0));
}
