import { atCivil, dateAfter, weekdayOf } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Schedule } from './group';
import type { Meeting } from './meeting';

/** More dates than any series has, called off ones included: a rule that is called off for good comes to an end. */
const mostDates = 1200;

/** What has become of a date, as its session tells it. */
export interface MetOn {
  /** The date for which it was planned first, `YYYY-MM-DD`. */
  readonly meeting: string;
  readonly start: Instant;
  readonly end: Instant;
  /** False: it was said of its session that it is not held. */
  readonly isHeld: boolean;
}

type Dated = Omit<Meeting, 'no'>;

/** The dates of the rule, one after the other: those of each week that counts, from the first date on, as far as years have four digits. */
function* ruleDates({ from, weekdays, every }: Schedule): Generator<string> {
  const days = [...new Set(weekdays)].toSorted((one, other) => one - other);
  const monday = dateAfter(from, 1 - weekdayOf(from));
  for (let week = 0; days.length > 0; week += every) {
    for (const day of days) {
      const date = dateAfter(monday, week * 7 + day - 1);
      if (date.startsWith('+')) return;
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

/** The dates of a rule, each worked out once: the calendar is slow, and the same schedule is asked for again with every list. */
class Rule {
  readonly zone: string;
  readonly #schedule: Schedule;
  readonly #dates: Generator<string>;
  readonly #known: Dated[] = [];

  constructor(schedule: Schedule, zone: string) {
    this.zone = zone;
    this.#schedule = schedule;
    this.#dates = ruleDates(schedule);
  }

  *dates(): Generator<Dated> {
    for (let at = 0; at < mostDates; at += 1) {
      const known = this.#known[at] ?? this.#next();
      if (known === null) return;
      yield known;
    }
  }

  #next(): Dated | null {
    const next = this.#dates.next();
    if (next.done === true) return null;
    const dated = meetingOn(next.value, this.#schedule, this.zone);
    this.#known.push(dated);
    return dated;
  }
}

const rules = new WeakMap<Schedule, Rule>();

function ruleOf(schedule: Schedule, zone: string): Rule {
  const known = rules.get(schedule);
  if (known?.zone === zone) return known;
  const rule = new Rule(schedule, zone);
  rules.set(schedule, rule);
  return rule;
}

function numbered(dated: readonly Dated[], notHeld: ReadonlySet<string>): readonly Meeting[] {
  let no = 0;
  return dated
    .toSorted((one, other) => one.start - other.start || (one.key < other.key ? -1 : 1))
    .map((meeting) => {
      if (meeting.is === 'off' || notHeld.has(meeting.key)) return { ...meeting, no: 0 };
      no += 1;
      return { ...meeting, no };
    });
}

/** Held dates that the rule no longer has, as they were. */
function left(held: ReadonlyMap<string, MetOn>, rule: Rule | null): readonly Dated[] {
  const missing = new Map(held);
  const last = [...held.keys()].toSorted().at(-1) ?? '';
  for (const { key } of rule?.dates() ?? []) {
    if (key > last) break;
    missing.delete(key);
  }
  return [...missing.values()].map(({ meeting, start, end }) => ({ key: meeting, start, end, is: 'planned', why: '' }));
}

/**
 * All dates of a group in the order in which they come, those that are not held among them: for each of these the series goes
 * on by one more. Times are those of the zone's clocks, whatever daylight saving does in between. What was held stays and counts,
 * whatever the rule says since; of a changed rule only the dates after that are asked for. `schedule` null: nothing else is planned.
 */
export function meetingsOf(schedule: Schedule | null, zone: string, met: readonly MetOn[] = []): readonly Meeting[] {
  const held = new Map(met.filter(({ isHeld }) => isHeld).map((one) => [one.meeting, one]));
  const notHeld = new Set(met.filter(({ isHeld }) => !isHeld).map(({ meeting }) => meeting));
  const rule = schedule === null ? null : ruleOf(schedule, zone);
  const dated = [...left(held, rule)];
  const changedAfter =
    dated
      .map(({ key }) => key)
      .toSorted()
      .at(-1) ?? '';
  const lastHeld = [...held.keys()].toSorted().at(-1) ?? '';
  let remaining = (schedule?.meetings ?? 0) - held.size;
  for (const one of rule?.dates() ?? []) {
    const { key } = one;
    if (remaining <= 0 && key > lastHeld) break;
    const was = held.get(key);
    if (was !== undefined) {
      // At the time for which it was planned when it was held: a rule that is changed since tells of the days to come.
      const times = was.start === one.start ? {} : { start: was.start, end: was.end };
      dated.push({ ...one, ...times, ...(one.is === 'off' ? { is: 'planned' as const, why: '' } : {}) });
      continue;
    }
    if (key <= changedAfter) continue;
    const isOff = one.is === 'off' || notHeld.has(key);
    if (!isOff && remaining <= 0) continue;
    dated.push(one);
    if (!isOff) remaining -= 1;
  }
  return numbered(dated, notHeld);
}
