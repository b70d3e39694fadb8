/** How somebody belongs to a group from a date on. */
export interface Belonging {
  readonly state: 'enrolled' | 'waitlist' | 'withdrawn' | 'completed';
  /** Calendar date from which the state holds, `YYYY-MM-DD`. */
  readonly since: string;
  /** Where it was said why; empty otherwise. */
  readonly why: string;
}

/** How somebody belongs to a group now. Ended belongings stay, so that the group knows who once was in it. */
export interface Enrolment extends Belonging {
  readonly person: string;
  /** How they belonged to it before, the earliest first; left out: it is as it ever was. */
  readonly was?: readonly Belonging[] | undefined;
}

/** One date of the rule that is otherwise: it was moved, or it is not held. */
export interface Exception {
  /** The date by the rule, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where it was moved to; null: it is not held, and the series grows by one meeting at its end. */
  readonly moved: { readonly date: string; readonly time: string } | null;
  readonly why: string;
}

/** When a group meets. Times are those of the clocks of its zone, whatever daylight saving does. */
export interface Schedule {
  /** First date that counts, `YYYY-MM-DD`. */
  readonly from: string;
  /** Days of the week, 1 (Monday) to 7. */
  readonly weekdays: readonly number[];
  /** Every so many weeks, 1 or more. */
  readonly every: number;
  /** `HH:MM`. */
  readonly time: string;
  /** Whole minutes of the slot. */
  readonly minutes: number;
  /** How many meetings there are to be, 1 or more. */
  readonly meetings: number;
  /** Dates on which nobody meets, `YYYY-MM-DD`; the series grows by one for each that falls on a date of the rule. */
  readonly holidays: readonly string[];
  readonly exceptions: readonly Exception[];
}

/** People, a curriculum, dates and a place. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** What stands on sheets that others can read: nothing that tells what the class is about. */
  readonly label: string;
  /** Id of the curriculum that it follows; null: none. */
  readonly curriculum: string | null;
  /** Ids of the classes of its meetings, in their order; null where it is chosen on the day. May be shorter than the series. */
  readonly classes: readonly (string | null)[];
  /** IANA name of the zone. */
  readonly zone: string;
  readonly place: string;
  /** Who leads it, and who else is there. */
  readonly staff: readonly { readonly name: string; readonly credential: string }[];
  /** How many can be enrolled, 1 or more; null: as many as come. */
  readonly capacity: number | null;
  /** Null: it has no dates yet. */
  readonly schedule: Schedule | null;
  /** In the order in which they were entered; one for each person. */
  readonly people: readonly Enrolment[];
}
