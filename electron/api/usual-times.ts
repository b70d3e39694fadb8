import { type HeldBefore, type UsualTimes, usualTimesOf } from '#core/session/usual-times';
import { type Answer, done } from './answer';
import type { House } from './house';
import { summaryIn } from './summary';

/** How a class usually goes. Only the index is asked: no document is read, however many sessions there are. */
export function usualTimes(house: House, classId: string): Promise<Answer<UsualTimes>> {
  return house.serially(async () => {
    const held = (await house.parts.store.index('sessions')).flatMap(({ digest }): HeldBefore[] => {
      const summary = digest && summaryIn(digest);
      if (summary?.classId !== classId) return [];
      const { began, endedLate, ran } = summary;
      return began === null || endedLate === undefined || ran === undefined ? [] : [{ began, endedLate, ran }];
    });
    return done(usualTimesOf(held));
  });
}
