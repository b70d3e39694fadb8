import type { Curriculum } from '#core/curriculum/curriculum';
import { parseCurriculum } from '#core/curriculum/parse-curriculum';
import eightWeeks from '#resources/curricula/eight-weeks.json';
import sixWeeks from '#resources/curricula/six-weeks.json';

/** The curricula that ship with the program. */
export function builtInCurricula(): readonly Curriculum[] {
  return [eightWeeks, sixWeeks].map(parseCurriculum);
}
