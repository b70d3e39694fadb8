import { atCivil, dateAfter, weekdayOf } from '#core/time/civil';
import { after } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Schedule } from './group';
import type { Meeting } from './meeting';

/** More dates than any series has, called off ones included: a rule that is called off for good comes to an end. */
const mostDates = 1200;

type Dated = Omit<Meeting, 'no'>;

/** The dates of the rule, one after the other: those of each week that counts, from the first date on. */
function* ruleDates({ from, weekdays, every }: Schedule): Generator<string> {
  const days = [...new Set(weekdays)].toSorted((one, other) => one - other);
  const monday = dateAfter(from, 1 - weekdayOf(from));
  for (let week = 0; days.length > 0; week += every) {
    for (const day of days) {
      const date = dateAfter(monday, week * 7 + day - 1);
      if (date >= from) yield date;
    }
  }
}

function meetingOn(date: string, schedule: Schedule, zone: string): Dated {
  const exception = schedule.exceptions.find((one) => one.date === date);
  const at = exception?.moved ?? { date, time: schedule.time };
  const start = atCivil(at.date, at.time, zone);
  const isOff = exception === undefined ? schedule.holidays.includes(date) : exception.moved === null;
  const planned = exception === undefined ? 'planned' : 'moved';
  return {
    key: date,
    start,
    end: after(start, minutes(schedule.minutes)),
    is: isOff ? 'off' : planned,
    why: exception?.why ?? '',
  };
}

/**
 * All dates of a group in the order in which they come, those that are not held among them: for each of these the series goes
 * on by one more. Times are those of the zone's clocks, whatever daylight saving does in between.
 */
export function meetingsOf(schedule: Schedule, zone: string): readonly Meeting[] {
  const dated: Dated[] = [];
  let held = 0;
  for (const date of ruleDates(schedule)) {
    if (held >= schedule.meetings || dated.length >= mostDates) break;
    const meeting = meetingOn(date, schedule, zone);
    dated.push(meeting);
    if (meeting.is !== 'off') held += 1;
  }
  let no = 0;
  return dated
    .toSorted((one, other) => one.start - other.start || (one.key < other.key ? -1 : 1))
    .map((meeting) => {
      if (meeting.is === 'off') return { ...meeting, no: 0 };
      no += 1;
      return { ...meeting, no };
    });
}
