import { milliseconds, minutes } from '#core/time/milliseconds';
import type { Change } from './changes';

/** What was done again within this long was one thought. */
const oneThought = minutes(1);

function goesWith(before: Change | undefined, change: Change, lastAt: number): before is Change {
  const isTried = change.what === 'added' || change.what === 'adapted';
  return isTried && before?.what === change.what && change.at - lastAt <= oneThought;
}

/**
 * Changes as a person tells them, oldest first: minutes that were added or taken one right after the other are one
 * change, told as the first of them and with its reason; where they come to nothing they are left out. So are several ways
 * of leading a part that were tried one right after the other.
 */
export function toldChanges(changes: readonly Change[]): readonly Change[] {
  const told: Change[] = [];
  let lastAt = 0;
  for (const change of changes) {
    const before = told.at(-1);
    if (goesWith(before, change, lastAt)) {
      const span = change.span === null ? null : milliseconds((before.span ?? 0) + change.span);
      told.splice(-1, 1, { ...before, span, reason: before.reason === '' ? change.reason : before.reason });
    } else told.push(change);
    lastAt = change.at;
  }
  return told.filter(({ what, span }) => what !== 'added' || span !== 0);
}
