import type { ClassPlan } from './class-plan';
import type { Finding } from './finding';
import { lintCare, lintPractice } from './lint-care';
import { lintGuides } from './lint-guides';
import { lintLeastLength, lintLengths } from './lint-lengths';
import { lintMedia } from './lint-media';
import { lintLicence, lintSource } from './lint-origin';
import { lintHandout, lintShorter } from './lint-practice';
import { lintReading } from './lint-reading';
import { lintLength, lintMoments } from './lint-time';
import { lintWall, plainText } from './lint-wall';
import { noneKnown } from './media-credit';

function lintIds(plan: ClassPlan): readonly Finding[] {
  const ids = plan.parts.map((part) => part.id);
  return [...new Set(ids)].flatMap((id): readonly Finding[] => {
    const found = ids.filter((other) => other === id).length;
    return found > 1 ? [{ code: 'part-id-repeated', part: id, field: 'id', found, limit: 1 }] : [];
  });
}

function lintClosing(plan: ClassPlan): readonly Finding[] {
  const last = plan.parts.at(-1);
  if (last?.kind !== 'closing') return [{ code: 'closing-missing', part: null, field: 'parts', found: 0, limit: 1 }];
  if ((last.homePractice ?? []).length > 0) return [];
  return [{ code: 'home-practice-missing', part: last.id, field: 'homePractice', found: 0, limit: 1 }];
}

/**
 * Everything that would make a class worse in the room than it needs to be, class first, then part by part, and last what is
 * to be said of its pictures, recordings and documents; none is good.
 */
export function lintClassPlan(plan: ClassPlan, known = noneKnown): readonly Finding[] {
  return [
    ...lintIds(plan),
    ...lintLength(plan),
    ...lintLeastLength(plan),
    ...lintPractice(plan),
    ...lintLicence(plan),
    ...lintClosing(plan),
    ...plan.parts.flatMap((part) => [
      ...lintMoments(part),
      ...lintLengths(part),
      ...lintShorter(part),
      ...lintCare(part),
      ...lintGuides(part),
      ...lintWall(part, plainText),
      ...lintSource(part),
    ]),
    ...lintReading(plan, plan.parts),
    ...lintHandout(plan.handout),
    ...lintMedia(plan, known),
  ];
}
