/** No count of fewer people is told. @source CMS cell suppression policy, 2020: no cell of 1 to 10 may be derivable */
export const fewestTold = 11;

/** One class that was held and signed, as the report looks at it. */
export interface ProgrammeClass {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Those who were expected or came, guests not among them. */
  readonly people: readonly ProgrammeSeat[];
}

/** Somebody in a class. */
export interface ProgrammeSeat {
  readonly person: string;
  readonly came: boolean;
  readonly minutes: number | null;
}

/** What may be told of some time. Null: hidden, because it tells of few people or would let that be worked out. */
export interface ProgrammeRow {
  /** Null: all of the years together. */
  readonly year: number | null;
  readonly classes: number;
  /** Different people who came at least once. */
  readonly people: number | null;
  /** How often somebody came. */
  readonly visits: number | null;
  /** Of all that were expected or came, how many came, whole percent. */
  readonly rate: number | null;
  /** Whole minutes of a visit, in the middle of all: the mean. */
  readonly minutes: number | null;
}

/** What changed for a group by one questionnaire, numbers only. */
export interface ProgrammeChange {
  readonly title: string;
  readonly people: number | null;
  readonly before: number;
  readonly after: number;
}

/** What a programme came to, with nobody to be made out in it. */
export interface ProgrammeReport {
  readonly from: number;
  readonly to: number;
  /** Title of the group; null: of all of them. */
  readonly group: string | null;
  readonly years: readonly ProgrammeRow[];
  readonly total: ProgrammeRow;
  readonly changes: readonly ProgrammeChange[];
  /** Held and not signed: not in it. */
  readonly unsigned: number;
}

function isFew(count: number): boolean {
  return count > 0 && count < fewestTold;
}

interface Counted {
  readonly year: number | null;
  readonly classes: number;
  readonly came: ReadonlySet<string>;
  readonly visits: number;
  readonly missed: number;
  readonly minutes: number | null;
}

function counted(year: number | null, classes: readonly ProgrammeClass[]): Counted {
  const seats = classes.flatMap(({ people }) => people);
  const came = seats.filter((seat) => seat.came);
  const known = came.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const sum = known.reduce((all, one) => all + one, 0);
  return {
    year,
    classes: classes.length,
    came: new Set(came.map(({ person }) => person)),
    visits: came.length,
    missed: seats.length - came.length,
    minutes: known.length < fewestTold ? null : Math.round(sum / known.length),
  };
}

function union(rows: readonly Counted[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ came }) => [...came]));
}

/**
 * The years that are hidden: those of few people, and then more of them, the smallest first, until what is hidden together is not of
 * few people and not of a single year, so that taking what is told from the total tells nothing.
 */
function hiddenYears(years: readonly Counted[]): ReadonlySet<number | null> {
  const hidden = years.filter(({ came }) => isFew(came.size));
  const others = years
    .filter(({ came }) => came.size >= fewestTold)
    .toSorted((one, other) => one.came.size - other.came.size);
  while (hidden.length > 0 && (hidden.length < 2 || isFew(union(hidden).size))) {
    const next = others.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ year }) => year));
}

function told({ year, classes, came, visits, missed, minutes }: Counted, isHidden: boolean): ProgrammeRow {
  if (isHidden) return { year, classes, people: null, visits: null, rate: null, minutes: null };
  const seats = visits + missed;
  // From the rate and the visits, those who stayed away can be worked out.
  const rate = seats === 0 || isFew(missed) || isFew(visits) ? null : Math.round((visits / seats) * 100);
  return { year, classes, people: came.size, visits, rate, minutes };
}

/** The total without what would let a few be worked out of it and the years: who came in one of them alone, or in both. */
function together(total: ProgrammeRow, years: readonly ProgrammeRow[]): ProgrammeRow {
  const met = years.filter(({ visits }) => visits !== 0);
  const sizes = met.flatMap(({ people }) => (people === null ? [] : [people]));
  const { people } = total;
  const [first = 0, second = 0, third] = sizes;
  const isBetween = people !== null && sizes.some((size) => isFew(people - size));
  const isOverlap = people !== null && third === undefined && isFew(first + second - people);
  return {
    ...total,
    people: isBetween || isOverlap ? null : people,
    rate: met.some(({ rate }) => rate === null) ? null : total.rate,
  };
}

/** A change of which the numbers are of eleven people or more; how many it is of only where the others are none or eleven, too. */
function changeTold({ people, ...rest }: ProgrammeChange, reached: number | null): readonly ProgrammeChange[] {
  if (people === null || people < fewestTold) return [];
  const isSafe = reached !== null && !isFew(Math.abs(reached - people));
  return [{ ...rest, people: isSafe ? people : null }];
}

/** What a report is made from. */
export interface ProgrammeGround {
  readonly from: number;
  readonly to: number;
  readonly group: string | null;
  readonly classes: readonly ProgrammeClass[];
  readonly changes: readonly ProgrammeChange[];
  readonly unsigned: number;
}

/**
 * Tells what a programme came to by calendar years. Months are left out, however many came: Safe Harbor takes every part of a date
 * but the year. No cell tells of one to ten people, nor do the cells together.
 * @source 45 CFR 164.514(b)(2)(i)(C)
 */
export function programmeReport({ from, to, group, classes, changes, unsigned }: ProgrammeGround): ProgrammeReport {
  const span = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const years = span.map((year) =>
    counted(
      year,
      classes.filter(({ day }) => Number(day.slice(0, 4)) === year),
    ),
  );
  const all = counted(null, classes);
  const hidden = hiddenYears(years);
  const isLone = hidden.size > 0 && [...years].filter(({ year, came }) => hidden.has(year) && came.size > 0).length < 2;
  const few = union(years.filter(({ year }) => hidden.has(year)));
  const isHidden = isFew(all.came.size) || isLone || (hidden.size > 0 && isFew(few.size));
  const rows = years.map((year) => told(year, hidden.has(year.year)));
  const total = together(told(all, isHidden), rows);
  return {
    from,
    to,
    group,
    years: rows,
    total,
    changes: changes.flatMap((change) => changeTold(change, total.people)),
    unsigned,
  };
}
