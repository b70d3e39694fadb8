import { minutes } from '#core/time/milliseconds';
import type { Handout, Part } from './class-plan';
import type { Finding } from './finding';
import { lintCare } from './lint-care';
import { lintGuides } from './lint-guides';
import { lintLengths } from './lint-lengths';
import { lintMedia } from './lint-media';
import { lintSource } from './lint-origin';
import { lintReading } from './lint-reading';
import { lintMoments } from './lint-time';
import { lintWall, plainText } from './lint-wall';
import { noneKnown } from './media-credit';
import type { Practice } from './practice';

/** From this length on a part that is led by words needs a shorter version, milliseconds. */
const longEnough = minutes(6);
/** Characters that fit one printed page in a size that most people read. */
const page = 2600;

/** A part led by words that is long, and may not be led shorter with all its sentences whole. */
export function lintShorter(part: Part): readonly Finding[] {
  const isPaced = part.breathing !== undefined || part.relaxation !== undefined;
  if (!part.practice || isPaced || part.duration < longEnough || (part.versions ?? []).length > 0) return [];
  return [{ code: 'shorter-missing', part: part.id, field: 'versions', found: 0, limit: 1 }];
}

/** A handout that needs a second sheet. Characters. */
export function lintHandout(handout: Handout | undefined): readonly Finding[] {
  if (handout === undefined || handout.text.length <= page) return [];
  return [{ code: 'handout-too-long', part: null, field: 'handout.text', found: handout.text.length, limit: page }];
}

/** Everything that would make a practice worse in a class than it needs to be; none is good. */
export function lintPractice(practice: Practice, known = noneKnown): readonly Finding[] {
  const { part, licence, evidence } = practice;
  return [
    ...(licence.trim() === ''
      ? [{ code: 'licence-missing', part: null, field: 'licence', found: 0, limit: 1 } as const]
      : []),
    ...(evidence !== undefined && evidence.source.trim() === ''
      ? [{ code: 'source-missing', part: null, field: 'evidence.source', found: 0, limit: 1 } as const]
      : []),
    ...lintMoments(part),
    ...lintLengths(part),
    ...lintShorter(part),
    ...lintCare(part),
    ...lintGuides(part),
    ...lintWall(part, plainText),
    ...lintSource(part),
    ...lintReading(practice, [part]),
    ...lintHandout(practice.handout),
    ...lintMedia({ parts: [part], attachments: practice.attachments }, known),
  ];
}
