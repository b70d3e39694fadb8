import { mergedPerson } from '#core/people/merge-plan';
import type { GroupRecord } from '#core/records/group-record';
import type { MergeRecord } from '#core/records/merge-record';
import type { PersonRecord } from '#core/records/person-record';
import type { QuestionnaireRecord } from '#core/records/questionnaire-record';
import type { WellbeingRecord } from '#core/records/wellbeing-record';
import type { Answered } from '#core/wellbeing/answered';
import { scoresAlike } from '#core/wellbeing/instrument-faults';
import type { Ticked } from '#core/wellbeing/ticked';
import type { MergeState } from './merge';
import { sameValue } from './same-value';

/** How a document of a package stands to the one here, and what is kept if it is taken. */
export interface Merged<T> {
  readonly state: MergeState;
  readonly value: T;
}

interface Revised {
  readonly createdAt: number;
  readonly changedAt: number;
  readonly revision: number;
}

/** Two documents that come from one: the one that was changed more often, and later, is the newer. */
function byRevision(file: Revised, here: Revised): MergeState {
  if (file.createdAt !== here.createdAt || file.revision === here.revision) return 'differs';
  const isNewer = file.revision > here.revision;
  return isNewer === file.changedAt >= here.changedAt ? (isNewer ? 'newer-in-file' : 'newer-here') : 'differs';
}

/** Its revision is one that nobody at a form has seen, so that nothing is saved over it unawares. */
function unseen(file: Revised, here: Revised): number {
  return Math.max(file.revision, here.revision) + 1;
}

/** Somebody newer in the file brings what it says of them; what only the one here says stays. */
export function mergePerson(file: PersonRecord, here: PersonRecord | null): Merged<PersonRecord> {
  if (here === null || here.removed) return { state: 'new', value: file };
  const unlike = [...new Set([...file.unlike, ...here.unlike])];
  const isSame =
    sameValue(file.person, here.person) && file.archived === here.archived && file.mergedInto === here.mergedInto;
  if (isSame) return { state: 'same', value: here };
  const person = mergedPerson(file.person, here.person);
  return { state: byRevision(file, here), value: { ...file, revision: unseen(file, here), unlike, person } };
}

/** A merge that was taken back is newer than one that was not. */
export function mergeMerge(file: MergeRecord, here: MergeRecord | null): Merged<MergeRecord> {
  if (here === null) return { state: 'new', value: file };
  if (sameValue(file, here)) return { state: 'same', value: here };
  const isOne = sameValue({ ...file, undone: true }, { ...here, undone: true });
  return { state: !isOne ? 'differs' : file.undone ? 'newer-in-file' : 'newer-here', value: file };
}

/** A newer group keeps whom only the one here lists. */
export function mergeGroup(file: GroupRecord, here: GroupRecord | null): Merged<GroupRecord> {
  if (here === null) return { state: 'new', value: file };
  if (sameValue(file.group, here.group) && file.archived === here.archived) return { state: 'same', value: here };
  const listed = new Set(file.group.people.map(({ person }) => person));
  const people = [...file.group.people, ...here.group.people.filter(({ person }) => !listed.has(person))];
  const value = { ...file, revision: unseen(file, here), group: { ...file.group, people } };
  return { state: byRevision(file, here), value };
}

/**
 * A questionnaire of a file in place of one here: the rules by which answers here were entered stay with it, under the numbers
 * that they have here. One that is not simply the next gets a number that no other rules have.
 */
function inPlaceOf(file: QuestionnaireRecord, here: QuestionnaireRecord): QuestionnaireRecord {
  const [brought, known] = [file.instrument, here.instrument];
  const isNext = brought.version > known.version;
  const isKnown = brought.version === known.version && scoresAlike(brought, known);
  const version = isNext || isKnown ? brought.version : Math.max(brought.version, known.version) + 1;
  const rules = new Map([brought, ...file.earlier, ...here.earlier, known].map((one) => [one.version, one]));
  rules.delete(version);
  const earlier = [...rules.values()].toSorted((one, other) => one.version - other.version);
  return { ...file, instrument: { ...brought, version }, earlier };
}

/** Compares two questionnaires by the version of their rules. */
export function mergeQuestionnaire(
  file: QuestionnaireRecord,
  here: QuestionnaireRecord | null,
): Merged<QuestionnaireRecord> {
  if (here === null) return { state: 'new', value: file };
  if (here.removed) return { state: 'new', value: inPlaceOf(file, here) };
  if (sameValue(file.instrument, here.instrument) && sameValue(file.wording, here.wording))
    return { state: 'same', value: here };
  const [one, other] = [file.instrument.version, here.instrument.version];
  return {
    state: one === other ? 'differs' : one > other ? 'newer-in-file' : 'newer-here',
    value: inPlaceOf(file, here),
  };
}

/** Answers that were given are never changed, only taken back or talked about: whoever says so knows more. */
function knownBest(one: Answered, other: Answered | undefined): Answered {
  if (other === undefined) return one;
  return sameValue(one, other)
    ? one
    : { ...one, removed: one.removed || other.removed, talked: one.talked ?? other.talked };
}

function ticksOfBoth(file: readonly Ticked[], here: readonly Ticked[]): readonly Ticked[] {
  const theirs = new Map(file.map((one) => [one.id, one]));
  const known = new Set(here.map(({ id }) => id));
  return [
    ...here.map((one) => (theirs.get(one.id)?.removed === true ? { ...one, removed: true } : one)),
    ...file.filter(({ id }) => !known.has(id)),
  ];
}

/** Answers of both are kept, each once. */
export function mergeWellbeing(file: WellbeingRecord, here: WellbeingRecord | null): Merged<WellbeingRecord> {
  if (here === null) return { state: 'new', value: file };
  const theirs = new Map(file.answers.map((one) => [one.id, one]));
  const known = new Set(here.answers.map(({ id }) => id));
  const value: WellbeingRecord = {
    ...here,
    answers: [
      ...here.answers.map((one) => knownBest(one, theirs.get(one.id))),
      ...file.answers.filter(({ id }) => !known.has(id)),
    ],
    sources: ticksOfBoth(file.sources, here.sources),
  };
  if (sameValue(value.answers, here.answers) && sameValue(value.sources, here.sources))
    return { state: sameValue(file, here) ? 'same' : 'newer-here', value: here };
  return { state: 'newer-in-file', value };
}
