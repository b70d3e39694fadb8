import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { Answered } from '#core/wellbeing/answered';
import { ratingId } from '#core/wellbeing/rating';
import { type Tally, tally } from '#core/wellbeing/tally';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { readWhole } from './summary';
import { type Answers, allAnswers, answersReader } from './wellbeing-record';

/** One number that somebody gave. */
export interface Rating {
  readonly id: string;
  /** 0 to 10. */
  readonly value: number;
}

/** What one person of a session said before and after it. */
export interface SessionRating {
  /** As the session lists them. */
  readonly person: string;
  readonly name: string;
  readonly consent: Answers['consent'];
  readonly before: Rating | null;
  readonly after: Rating | null;
}

function ratingIn(answers: readonly Answered[], session: string, moment: Answered['moment']): Rating | null {
  const one = answers.findLast(
    (each) => !each.removed && each.instrument === ratingId && each.session === session && each.moment === moment,
  );
  const [value] = one?.responses ?? [];
  return one === undefined || value === undefined ? null : { id: one.id, value };
}

interface Rated {
  /** The id that counts. */
  readonly kept: string;
  readonly rating: SessionRating;
}

async function ratedIn(house: House, session: string): Promise<Answer<readonly Rated[]>> {
  const read = await readWhole(house, session);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  if (!('found' in read)) return refused('no-such-session');
  const answersFor = await answersReader(house);
  const people: readonly AttendanceLine[] = read.found.state.people;
  const rated: Rated[] = [];
  for (const { person, name } of people) {
    const here = await answersFor(person);
    // Of who said no since, or never said yes, nothing is told, neither alone nor together.
    const answers = here.consent === 'given' ? allAnswers(here) : [];
    const [before, after] = [ratingIn(answers, session, 'before'), ratingIn(answers, session, 'after')];
    rated.push({ kept: here.person, rating: { person, name, consent: here.consent, before, after } });
  }
  return done(rated);
}

/** The ratings of a session, one line for each person, in the order of its list. For the facilitator alone. */
export function sessionRatings(house: House, session: string): Promise<Answer<readonly SessionRating[]>> {
  return house.serially(async () => {
    const rated = await ratedIn(house, session);
    if (!rated.done) return rated;
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: session }]);
    return done(rated.value.map(({ rating }) => rating));
  });
}

/** The ratings of a session together; see `Tally` for what is left out. Somebody who is listed twice counts once. */
export function sessionTally(house: House, session: string): Promise<Answer<Tally>> {
  return house.serially(async () => {
    const rated = await ratedIn(house, session);
    if (!rated.done) return rated;
    const people = new Map(rated.value.map(({ kept, rating }) => [kept, rating]));
    const values = [...people.values()].map(({ before, after }) => ({
      before: before?.value ?? null,
      after: after?.value ?? null,
    }));
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: session }]);
    return done(tally(values));
  });
}
