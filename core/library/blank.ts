import type { ClassPlan, PartKind } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import type { Milliseconds } from '#core/time/milliseconds';
import { type NewWords, newPart } from './class-edit';

/** What a new thing of the library begins with. */
export interface Beginning {
  readonly id: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title: string;
  /** Who may use it how; the facilitator's own to choose. */
  readonly licence: string;
}

/** A new class: a welcome and a closing, and the slot that it is for (milliseconds). */
export function blankClass(
  begin: Beginning,
  slot: Milliseconds,
  words: Readonly<Record<'welcome' | 'closing', NewWords>>,
): ClassPlan {
  const parts = [newPart('welcome', words.welcome), newPart('closing', words.closing)];
  return { ...begin, version: 1, about: '', length: slot, parts };
}

/** A new practice of a kind. */
export function blankPractice(begin: Beginning, kind: PartKind, words: NewWords): Practice {
  return { ...begin, version: 1, about: '', part: { ...newPart(kind, words), id: begin.id } };
}

/** A new curriculum with one meeting. */
export function blankCurriculum(begin: Beginning, theme: string): Curriculum {
  return { ...begin, version: 1, about: '', meetings: [{ theme, about: '', classes: [], homePractice: [] }] };
}
