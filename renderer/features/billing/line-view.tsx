import type { ToldLine } from '#bridge/billing';
import type { Lane } from '#core/billing/payer-profile';
import type { Reason } from '#core/billing/reason';
import { folded } from '#core/people/folded';
import { canBeBilled, lineState } from './line-state';

/** Which lines are looked at by where they stand; `ready` holds those with a warning too. */
export const stateWishes = ['all', 'ready', 'warned', 'blocked', 'billed'] as const;
/** One of these. */
export type StateWish = (typeof stateWishes)[number];

/** Which lines are looked at. */
export interface LineWish {
  readonly state: StateWish;
  /** Null: whoever pays. */
  readonly lane: Lane | null;
  /** A `reasonKey`; null: whatever stands against them. */
  readonly reason: string | null;
  readonly words: string;
}

/** What two reasons have in common when they say the same. */
export function reasonKey({ kind, told }: Pick<Reason, 'kind' | 'told'>): string {
  return `${kind} ${told}`;
}

function isInState(line: ToldLine, state: StateWish): boolean {
  if (state === 'all') return true;
  return state === 'ready' ? canBeBilled(line) : lineState(line) === state;
}

function hasWords({ name, title }: ToldLine, words: string): boolean {
  const text = `${folded(name)} ${folded(title)}`;
  return folded(words)
    .split(' ')
    .every((word) => text.includes(word));
}

/** The lines that are looked at, in their order. */
export function wished(lines: readonly ToldLine[], { state, lane, reason, words }: LineWish): readonly ToldLine[] {
  return lines.filter(
    (line) =>
      isInState(line, state) &&
      (lane === null || line.lane === lane) &&
      (reason === null || line.reasons.some((each) => reasonKey(each) === reason)) &&
      (words.trim() === '' || hasWords(line, words)),
  );
}

/** A reason with the lines that it stands against. */
export interface CountedReason {
  readonly reason: Reason;
  readonly lines: readonly ToldLine[];
}

/** Everything that stands against lines, what blocks most of them first; what was billed is no reason to mend. */
export function countedReasons(lines: readonly ToldLine[]): readonly CountedReason[] {
  const found = new Map<string, { readonly reason: Reason; readonly lines: ToldLine[] }>();
  for (const line of lines) {
    if (lineState(line) === 'billed') continue;
    for (const reason of line.reasons) {
      const known = found.get(reasonKey(reason));
      if (known === undefined) found.set(reasonKey(reason), { reason, lines: [line] });
      else known.lines.push(line);
    }
  }
  return [...found.values()].toSorted(
    (one, other) => Number(other.reason.blocks) - Number(one.reason.blocks) || other.lines.length - one.lines.length,
  );
}
