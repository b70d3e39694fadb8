import type { BillingLine } from './billing-line';
import { type Reason, reason } from './reason';

/** What was billed already and still stands. */
export interface BilledBefore {
  /** The line's id, `session/person`. */
  readonly line: string;
  readonly batch: string;
  readonly profile: string | null;
  readonly person: string;
  readonly day: string;
  readonly group: string | null;
  readonly authorisation: string;
}

/** How many classes of an authorisation are left when somebody is told. */
const nearlySpent = 2;

/** Counts what comes before a line: what was billed already, and lines of the same list on earlier days. */
export class LineTally {
  readonly #counts = new Map<string, number>();
  /** When each person, and each facilitator, is in a room. */
  readonly #rooms = new Map<string, { readonly session: string; readonly from: number; readonly until: number }[]>();
  readonly #before: ReadonlyMap<string, BilledBefore>;

  constructor(before: readonly BilledBefore[]) {
    this.#before = new Map(before.map((each) => [each.line, each]));
    for (const each of before) this.#add(each);
  }

  #add({ profile, person, day, group, authorisation }: Omit<BilledBefore, 'line' | 'batch'>): void {
    for (const key of keysOf({ profile, person, day, group, authorisation }))
      this.#counts.set(key, this.#count(key) + 1);
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The batch in which a line stands; null: none. */
  batchOf(line: string): string | null {
    return this.#before.get(line)?.batch ?? null;
  }

  /**
   * What stands against a line because of others. It counts for those after it where it is not billed yet and nothing stands
   * against it: a class that can't be billed takes nobody's turn.
   * @param isFree nothing else stands against it
   */
  take(line: BillingLine, isFree: boolean): readonly Reason[] {
    const { attended, person, lane, profile, coverage } = line;
    const { session } = attended;
    const batch = this.batchOf(line.id);
    const overlaps = this.#overlaps(line);
    if (batch !== null) return [reason('in-a-batch', batch), ...overlaps];
    const authorisation = coverage?.authorisation?.number.trim() ?? '';
    const what = {
      profile: profile?.id ?? null,
      person: attended.person,
      day: session.day,
      group: session.group,
      authorisation,
    };
    const [day = '', group = '', year = '', spent = ''] = keysOf(what);
    const found: Reason[] = [...overlaps];
    if (lane === 'claim' && profile !== null && person !== null) {
      const { caps } = profile;
      if (caps.day !== null && this.#count(day) >= caps.day) found.push(reason('same-day', session.day));
      if (caps.group !== null && session.group !== null && this.#count(group) >= caps.group)
        found.push(reason('cap-group', caps.group));
      if (caps.year !== null && this.#count(year) >= caps.year) found.push(reason('cap-year', caps.year));
      const { sessions = null } = coverage?.authorisation ?? {};
      if (sessions !== null && authorisation !== '') {
        const left = sessions - this.#count(spent);
        if (left <= 0) found.push(reason('authorisation-spent', sessions));
        else if (left <= nearlySpent) found.push(reason('authorisation-nearly-spent', left - 1));
      }
    }
    if (isFree && !found.some(({ blocks }) => blocks)) this.#add(what);
    return found;
  }

  #overlaps({ attended }: BillingLine): readonly Reason[] {
    const { session, person } = attended;
    const { began, ended } = session;
    if (began === null || ended === null) return [];
    const found: Reason[] = [];
    if (this.#isElsewhere(`person ${person}`, { session: session.id, from: began, until: ended })) {
      found.push(reason('sessions-overlap', session.day));
    }
    const name = session.facilitator.trim().toLowerCase();
    if (name !== '' && this.#isElsewhere(`leads ${name}`, { session: session.id, from: began, until: ended })) {
      found.push(reason('facilitator-in-two-rooms', session.day));
    }
    return found;
  }

  #isElsewhere(
    who: string,
    here: { readonly session: string; readonly from: number; readonly until: number },
  ): boolean {
    const rooms = this.#rooms.get(who) ?? [];
    const isAway = rooms.some(
      ({ session, from, until }) => session !== here.session && from < here.until && here.from < until,
    );
    if (!rooms.some(({ session }) => session === here.session)) this.#rooms.set(who, [...rooms, here]);
    return isAway;
  }
}

/** What is counted: of a day, a group, a year and an authorisation. */
function keysOf({
  profile,
  person,
  day,
  group,
  authorisation,
}: Omit<BilledBefore, 'line' | 'batch'>): readonly string[] {
  const who = `${profile ?? ''}\u0000${person}`;
  return [
    `day\u0000${who}\u0000${day}`,
    `group\u0000${who}\u0000${group ?? ''}`,
    `year\u0000${who}\u0000${day.slice(0, 4)}`,
    `authorisation\u0000${who}\u0000${authorisation}`,
  ];
}
