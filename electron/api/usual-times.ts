import { sessionHistory } from '#core/records/session-digest';
import { type HeldBefore, timesLookedAt, type UsualTimes, usualTimesOf } from '#core/session/usual-times';
import type { Instant } from '#core/time/instant';
import { type Answer, done } from './answer';
import type { House } from './house';
import { summaryIn } from './summary';

/** The newest times that a class was held to its end, as the index tells of them. */
function newestOf(found: readonly { readonly began: Instant; readonly list: unknown }[]): readonly HeldBefore[] {
  const held: HeldBefore[] = [];
  for (const { list } of found.toSorted((one, other) => other.began - one.began)) {
    const read = sessionHistory.safeParse(list);
    if (read.success) held.push(read.data);
    if (held.length === timesLookedAt) break;
  }
  return held;
}

/** How a class usually goes. Only the index is asked: no document is read, however many sessions there are. */
export function usualTimes(house: House, classId: string): Promise<Answer<UsualTimes>> {
  return house.serially(async () => {
    const found = (await house.parts.store.index('sessions')).flatMap(({ digest }) => {
      const summary = digest && summaryIn(digest);
      const began = summary?.classId === classId ? summary.began : null;
      return digest === null || began === null ? [] : [{ began, list: digest.list }];
    });
    return done(usualTimesOf(newestOf(found)));
  });
}
