import type { Schedule } from '#core/groups/group';
import type { Say } from '#ui/say';

/** The days of the week, 1 (Monday) to 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Some words in a row, the last one joined by "and". */
function rowOfWords(say: Say, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say('groups.and', { some: words.slice(0, -1).join(', '), last });
}

/** The rule by which a group meets, as a person would say it. */
export function ruleWords(say: Say, { weekdays: days, every, time }: Schedule): string {
  const named = weekdays.filter((day) => days.includes(day)).map((day) => say(`groups.day.${day}`));
  return say('groups.rule', { every, days: rowOfWords(say, named), time });
}

/** A name that tells nothing of what the class is about; the program's word where there are no dates yet. */
export function neutralLabel(say: Say, schedule: Pick<Schedule, 'weekdays' | 'time'> | null): string {
  if (schedule === null || schedule.weekdays.length === 0) return say('groups.label-plain');
  const named = weekdays.filter((day) => schedule.weekdays.includes(day)).map((day) => say(`groups.day.${day}`));
  return say('groups.label-suggested', { days: rowOfWords(say, named), time: schedule.time });
}
