import type { Schedule } from '#core/groups/group';
import type { Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';
import type { GroupRecord } from '#core/records/group-record';
import type { MergeRecord } from '#core/records/merge-record';
import type { PersonRecord } from '#core/records/person-record';
import type { QuestionnaireRecord } from '#core/records/questionnaire-record';
import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { isCivilDate, isZone } from '#core/time/civil';
import { instrumentFaults } from '#core/wellbeing/instrument-faults';
import { isDocumentId } from './document-id';
import type { PeopleDocument } from './people-document';
import { isMoment, longestTitle } from './sound-guides';

/** Whether a date is still to come a package cannot know. */
const anyDay = '9999-12-31';

const most = { people: 2000, staff: 50, dates: 2000, answers: 5000, responses: 200, ticked: 200 } as const;

function isShort(...texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= longestTitle);
}

function areDates(dates: readonly string[]): boolean {
  return dates.length <= most.dates && dates.every(isCivilDate);
}

function isPerson(person: Person): boolean {
  return personFaults(person, anyDay).length === 0;
}

function unsoundPerson({ id, person, createdAt, changedAt, mergedInto, unlike, removed }: PersonRecord): string | null {
  if (person.id !== id) return 'a person of the id of their line';
  if (!isMoment(createdAt) || !isMoment(changedAt)) return 'moments that a calendar can tell';
  if (mergedInto !== null && (mergedInto === id || !isDocumentId(mergedInto)))
    return 'another person as the one who stayed';
  if (removed) return 'somebody who was not taken back';
  if (unlike.length > most.people || !unlike.every(isDocumentId)) return 'other people as those who are somebody else';
  return isPerson(person) ? null : 'a person who can be kept';
}

function unsoundMerge({ at, by, kept, gone, before, after }: MergeRecord): string | null {
  if (!isMoment(at) || !isShort(by)) return 'a moment and a name';
  if (kept === gone || !isDocumentId(kept) || !isDocumentId(gone)) return 'two people';
  const isKept = before.id === kept && after.id === kept;
  return isKept && isPerson(before) && isPerson(after) ? null : 'the one who stayed, before and after';
}

function isSchedule({ from, weekdays, every, time, minutes, meetings, holidays, exceptions }: Schedule): boolean {
  const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
  const moved = exceptions.flatMap((one) => one.moved ?? []);
  return (
    isCivilDate(from) &&
    isTime(time) &&
    moved.every((one) => isTime(one.time)) &&
    weekdays.length <= 7 &&
    every <= 520 &&
    minutes <= 24 * 60 &&
    meetings <= most.dates &&
    areDates(holidays) &&
    areDates(exceptions.map(({ date }) => date)) &&
    areDates(moved.map(({ date }) => date)) &&
    isShort(...exceptions.map(({ why }) => why))
  );
}

function unsoundGroup({ id, createdAt, changedAt, group }: GroupRecord): string | null {
  const { title, label, place, zone, staff, classes, people, schedule } = group;
  if (group.id !== id) return 'a group of the id of its line';
  if (!isMoment(createdAt) || !isMoment(changedAt)) return 'moments that a calendar can tell';
  if (!isZone(zone)) return 'the name of a time zone';
  if (!isShort(title, label, place, ...staff.flatMap(({ name, credential }) => [name, credential])))
    return `texts of at most ${longestTitle} characters`;
  if (staff.length > most.staff || classes.length > most.dates || people.length > most.people)
    return 'a group of some size';
  const isListed = people.every(
    ({ person, since, why }) => isDocumentId(person) && isCivilDate(since) && why.length <= 2000,
  );
  if (!isListed || new Set(people.map(({ person }) => person)).size < people.length) return 'each person once';
  return schedule === null || isSchedule(schedule) ? null : 'dates that a calendar can tell';
}

function unsoundQuestionnaire(record: QuestionnaireRecord): string | null {
  const { id, createdAt, removed, instrument, wording, earlier } = record;
  if (removed) return 'one that was not taken away';
  if (!isMoment(createdAt)) return 'a moment that a calendar can tell';
  if (instrument.id !== id) return 'a questionnaire of the id of its line';
  if (instrumentFaults(instrument, wording).length > 0) return 'a questionnaire that can be scored';
  const areEarlier = earlier.every(
    (one) => one.id === id && one.version !== instrument.version && instrumentFaults(one).length === 0,
  );
  const isUnique = new Set(earlier.map(({ version }) => version)).size === earlier.length;
  return areEarlier && isUnique && earlier.length <= most.dates ? null : 'earlier rules that can be scored';
}

function unsoundWellbeing({ answers, sources }: WellbeingRecord): string | null {
  if (answers.length > most.answers || sources.length > most.answers) return `at most ${most.answers} answers`;
  if (new Set(answers.map(({ id }) => id)).size < answers.length) return 'each answer once';
  const areAnswers = answers.every(
    ({ id, at, session, instrument, responses, talked }) =>
      isMoment(at) &&
      (talked === null || isMoment(talked.at)) &&
      isShort(id, session ?? '', instrument, talked?.by ?? '') &&
      responses.length <= most.responses &&
      responses.every(Number.isFinite),
  );
  if (!areAnswers) return 'answers as numbers, with their moments';
  const areTicked = sources.every(
    ({ id, at, ticked }) => isMoment(at) && ticked.length <= most.ticked && isShort(id, ...ticked),
  );
  const isOnce = new Set(sources.map(({ id }) => id)).size === sources.length;
  return areTicked && isOnce ? null : 'sources as they can be ticked';
}

/** What somebody, or something about people, would have to be to be kept, in words for the log; null: it can be. */
export function unsoundPeople({ kind, document }: PeopleDocument): string | null {
  switch (kind) {
    case 'people':
      return unsoundPerson(document);
    case 'merges':
      return unsoundMerge(document);
    case 'groups':
      return unsoundGroup(document);
    case 'questionnaires':
      return unsoundQuestionnaire(document);
    case 'wellbeing':
      return unsoundWellbeing(document);
  }
}
