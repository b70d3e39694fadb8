import type { ClassPlan } from './class-plan';
import type { Curriculum } from './curriculum';
import type { Finding } from './finding';
import { lintMedia } from './lint-media';
import { lintHandout } from './lint-practice';
import { noneKnown } from './media-credit';

/** Faults of a series: meetings without a class that is here, without home practice, a missing licence, and files without one. */
export function lintCurriculum(
  curriculum: Curriculum,
  classes: readonly Pick<ClassPlan, 'id'>[],
  known = noneKnown,
): readonly Finding[] {
  const here = new Set(classes.map(({ id }) => id));
  const meetings = curriculum.meetings.flatMap(({ classes: held, homePractice }, index): readonly Finding[] => [
    ...held.flatMap((id, at): readonly Finding[] =>
      here.has(id)
        ? []
        : [{ code: 'class-unknown', part: null, field: `meetings[${index}].classes[${at}]`, found: 0, limit: 1 }],
    ),
    ...(held.length === 0
      ? [{ code: 'class-missing', part: null, field: `meetings[${index}].classes`, found: 0, limit: 1 } as const]
      : []),
    // After the last meeting people go on by themselves.
    ...(homePractice.length === 0 && index < curriculum.meetings.length - 1
      ? [
          {
            code: 'home-practice-missing',
            part: null,
            field: `meetings[${index}].homePractice`,
            found: 0,
            limit: 1,
          } as const,
        ]
      : []),
  ]);
  const licence: readonly Finding[] =
    curriculum.licence.trim() === ''
      ? [{ code: 'licence-missing', part: null, field: 'licence', found: 0, limit: 1 }]
      : [];
  return [
    ...licence,
    ...meetings,
    ...lintHandout(curriculum.handout),
    ...lintMedia({ attachments: curriculum.attachments }, known),
  ];
}
