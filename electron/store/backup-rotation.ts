/** A backup as far as it matters for how long it is kept. */
export interface Dated {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** Which data folder it was made of: the backups of one don't push out those of another. */
  readonly origin: string;
}

/** How many of the newest are kept, besides one a month. */
const manyKept = 10;

function monthOf({ madeAt }: Dated): string {
  return new Date(madeAt).toISOString().slice(0, 7);
}

/** The ids of those that are kept: of each data folder the newest ten, and the newest of each calendar month (UTC) for good. */
export function keptOf(backups: readonly Dated[]): ReadonlySet<string> {
  const kept = new Set<string>();
  const counts = new Map<string, number>();
  const months = new Set<string>();
  for (const backup of backups.toSorted((one, other) => other.madeAt - one.madeAt)) {
    const count = counts.get(backup.origin) ?? 0;
    const month = `${backup.origin} ${monthOf(backup)}`;
    if (count < manyKept || !months.has(month)) kept.add(backup.id);
    counts.set(backup.origin, count + 1);
    months.add(month);
  }
  return kept;
}
