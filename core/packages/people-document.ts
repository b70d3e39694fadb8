import type { Recipe } from '#core/ports/store';
import type { GroupRecord } from '#core/records/group-record';
import type { MergeRecord } from '#core/records/merge-record';
import type { PersonRecord } from '#core/records/person-record';
import type { QuestionnaireRecord } from '#core/records/questionnaire-record';
import type { WellbeingRecord } from '#core/records/wellbeing-record';

/** Somebody, or something about people, as a package carries it. */
export type PeopleDocument =
  | { readonly kind: 'people'; readonly id: string; readonly document: PersonRecord }
  | { readonly kind: 'merges'; readonly id: string; readonly document: MergeRecord }
  | { readonly kind: 'groups'; readonly id: string; readonly document: GroupRecord }
  | { readonly kind: 'questionnaires'; readonly id: string; readonly document: QuestionnaireRecord }
  | { readonly kind: 'wellbeing'; readonly id: string; readonly document: WellbeingRecord };

/** How they are read. */
export interface PeopleRecipes {
  readonly people: Recipe<PersonRecord>;
  readonly merges: Recipe<MergeRecord>;
  readonly groups: Recipe<GroupRecord>;
  readonly questionnaires: Recipe<QuestionnaireRecord>;
  readonly wellbeing: Recipe<WellbeingRecord>;
}

/** Their kinds, in the order in which a package has them: what something names stands before it. */
export const peopleKinds = [
  'people',
  'merges',
  'groups',
  'questionnaires',
  'wellbeing',
] as const satisfies readonly PeopleDocument['kind'][];

/** True for one of these kinds. */
export function isPeopleKind(kind: string): kind is PeopleDocument['kind'] {
  return peopleKinds.some((known) => known === kind);
}

/** True for somebody, or something about people. */
export function isAboutPeople<T extends { readonly kind: string }>(document: T): document is T & PeopleDocument {
  return isPeopleKind(document.kind);
}
