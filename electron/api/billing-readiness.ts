import type { Attended, BillingLine } from '#core/billing/billing-line';
import { billingLines } from '#core/billing/billing-lines';
import type { Lane } from '#core/billing/payer-profile';
import { reasonsToCome } from '#core/billing/readiness';
import type { Reason } from '#core/billing/reason';
import type { WhoIs } from '#core/people/kept-id';
import { dateAfter } from '#core/time/civil';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { attendedOf } from './billing-attended';
import { peopleOf } from './billing-ground';
import { billedHere, billingHere } from './billing-here';
import type { House } from './house';
import { sessionsOf } from './people-about';
import { whoIsHere } from './people-digests';
import { todayAt } from './people-record';

/** One person of a class, and what will still stand against billing them once it is signed. */
export interface ReadyLine {
  readonly person: string;
  readonly name: string;
  readonly lane: Lane;
  /** The payer's name; null: they pay alone. */
  readonly payer: string | null;
  readonly reasons: readonly Reason[];
  readonly isReady: boolean;
}

/** Who of a class can be billed. */
export interface Readiness {
  readonly isOver: boolean;
  readonly lines: readonly ReadyLine[];
}

/** How far back caps and authorisations are counted, days. */
const farBack = 366;

async function attendedHere(house: House, session: string): Promise<readonly Attended[]> {
  const found = (await house.parts.store.index('sessions')).find(({ id }) => id === session);
  return attendedOf(house, session, found?.digest ?? null);
}

/** Sessions of the year before in which somebody of a class was, the class itself apart. */
async function earlierOf(house: House, attended: readonly Attended[], who: WhoIs): Promise<readonly string[]> {
  const [first] = attended;
  if (first === undefined) return [];
  const { id: itself, day, began } = first.session;
  const ids = attended.flatMap(({ person }) => who.allIds(who.keptId(person)));
  const oldest = Date.parse(dateAfter(day, -farBack));
  return (await sessionsOf(house, ids)).flatMap(({ id, began: at }) =>
    id !== itself && at !== null && at >= oldest && at <= (began ?? at) ? [id] : [],
  );
}

function toldLine(line: BillingLine, isOver: boolean): ReadyLine {
  const { attended, lane, profile } = line;
  const reasons = reasonsToCome(line, isOver);
  return {
    person: attended.person,
    name: attended.name,
    lane,
    payer: profile?.name ?? null,
    reasons,
    isReady: !reasons.some(({ blocks }) => blocks),
  };
}

async function linesOf(house: House, session: string, earlier: readonly Attended[]): Promise<Answer<Readiness>> {
  // Names may have been shut away since it was asked.
  if (house.isShut) return refused('locked');
  const here = await billingHere(house);
  if (here === null) return refused('billing-unreadable');
  const { keptId } = await whoIsHere(house);
  const known = (each: Attended): Attended => ({ ...each, person: keptId(each.person) });
  const attended = (await attendedHere(house, session)).map(known);
  const present = new Set(attended.map(({ person }) => person));
  await writeAudit(house, [{ did: 'saw', kind: 'billing' }]);
  const lines = billingLines({
    practice: here.practice,
    profiles: here.profiles,
    people: await peopleOf(house, attended),
    attended: [...earlier.map(known).filter(({ person }) => present.has(person)), ...attended],
    before: await billedHere(house),
    today: todayAt(house),
  });
  const isOver = attended.every((each) => each.session.ended !== null);
  const own = lines.filter((line) => line.attended.session.id === session);
  return done({ isOver, lines: own.map((line) => toldLine(line, isOver)) });
}

/**
 * Who of a class that runs or is over can be billed once it is signed, and why others can't, with what they were in before.
 * Each earlier session is read in a turn of its own: whoever presses a key meanwhile doesn't wait for all of them.
 */
export async function sessionReadiness(house: House, session: string): Promise<Answer<Readiness>> {
  const ids = await house.serially(async () =>
    done(await earlierOf(house, await attendedHere(house, session), await whoIsHere(house))),
  );
  if (!ids.done) return ids;
  const earlier: Attended[] = [];
  for (const id of ids.value) {
    const attended = await house.serially(async () => done(await attendedHere(house, id)));
    if (!attended.done) return attended;
    earlier.push(...attended.value);
  }
  return house.serially(() => linesOf(house, session, earlier));
}
