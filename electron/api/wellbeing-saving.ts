import { summaryOf } from '#core/records/session-digest';
import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { type Instant, instant } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import { answeredAt, type ClassTimes } from '#core/wellbeing/answered-at';
import { ratingId } from '#core/wellbeing/rating';
import { type Score, score } from '#core/wellbeing/score';
import { entryDifferences } from '#core/wellbeing/twice-entered';
import { rulesFor } from '#core/wellbeing/versions';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { instrumentsHere } from './questionnaires';
import { readWhole } from './summary';
import { whyNotAsked } from './wellbeing-consent';
import { type Answers, allAnswers, answersReader, wellbeingWriting } from './wellbeing-record';

/** Answers as a window sends them. */
export interface AnswerSaving {
  readonly key: string;
  readonly person: string;
  readonly session: string | null;
  readonly moment: Answered['moment'];
  readonly instrument: string;
  /** When they were given; null: now, or before or after the session to which they belong. */
  readonly at: Instant | null;
  readonly responses: readonly (number | null)[];
  /** The same, entered a second time from paper; null: entered once. */
  readonly again: readonly (number | null)[] | null;
  /** The answers that these are a correction of; null: none. A rating takes the place of the one before it by itself. */
  readonly replaces: string | null;
}

/** What was kept, and what it comes to. */
export interface AnswerSaved {
  readonly id: string;
  readonly score: Score;
}

/** Which answers, of whom. */
export interface AnswerName {
  readonly person: string;
  readonly id: string;
}

function wallNow({ parts: { clock } }: House): Instant {
  return instant(clock.now().wall);
}

interface Heard {
  readonly times: ClassTimes;
  /** Ids as the session lists them. */
  readonly people: readonly string[];
}

/** The session to which answers belong; null: it is not here. */
async function heardOf(house: House, session: string): Promise<Heard | null> {
  const sessions = await house.parts.store.index('sessions');
  if (!sessions.some(({ id }) => id === session)) return null;
  const read = await readWhole(house, session);
  if (!('found' in read)) return null;
  const { record, state } = read.found;
  return { times: summaryOf(record, state), people: state.people.map(({ person }) => person) };
}

/** When answers were given that may be kept. */
async function givenAt(house: House, here: Answers, saving: AnswerSaving): Promise<Answer<Instant>> {
  const { session, moment } = saving;
  const now = wallNow(house);
  const heard = session === null ? null : await heardOf(house, session);
  if (session !== null && heard === null) return refused('no-such-session');
  const ids = [here.person, ...here.merged.map(({ id }) => id)];
  const why = whyNotAsked(here.consent, { isListed: heard?.people.some((id) => ids.includes(id)) ?? false });
  if (why !== null) return refused(why);
  const at = saving.at ?? (heard === null || moment === null ? now : answeredAt(heard.times, moment, now));
  return at > now ? refused('not-yet') : done(at);
}

/** True for the answers whose place others take. */
function givesWay(
  saving: Pick<AnswerSaving, 'instrument' | 'session' | 'moment' | 'replaces'>,
): (one: Answered) => boolean {
  const { instrument, session, moment, replaces } = saving;
  const isRating = instrument === ratingId && session !== null && moment !== null;
  return (one) => {
    const isSamePlace = one.instrument === instrument && one.session === session && one.moment === moment;
    return one.id === replaces || (isRating && isSamePlace);
  };
}

function withRemoved(record: WellbeingRecord, isRemoved: (one: Answered) => boolean): WellbeingRecord {
  const answers = record.answers.map((one) => (!one.removed && isRemoved(one) ? { ...one, removed: true } : one));
  return answers.every((one, index) => one === record.answers[index]) ? record : { ...record, answers };
}

/** Keeps answers that can be scored, of somebody who said yes to it. */
export function saveAnswer(house: House, saving: AnswerSaving): Promise<Answer<AnswerSaved>> {
  return house.serially(async () => {
    const id = idOfPress('ans', saving.key);
    const here = await (await answersReader(house))(saving.person);
    const listed = (await instrumentsHere(house)).find(({ instrument }) => instrument.id === saving.instrument);
    if (listed === undefined) return refused('no-such-questionnaire');
    const { instrument } = listed;
    const before = allAnswers(here).find((one) => one.id === id);
    const rules = before === undefined ? instrument : rulesFor(listed, before);
    const scored = score(rules, before?.responses ?? saving.responses);
    if ('refused' in scored) return refused('bad-answers');
    // Sent a second time.
    if (before !== undefined) return done({ id, score: scored.score });
    if (listed.removed) return refused('no-such-questionnaire');
    const { session, moment, again } = saving;
    if (again !== null && entryDifferences(instrument, saving.responses, again).length > 0)
      return refused('entries-differ');
    const given = await givenAt(house, here, saving);
    if (!given.done) return given;
    const at = given.value;
    const responses = saving.responses.map(Number);
    const of = { instrument: instrument.id, instrumentVersion: instrument.version };
    const fresh = { isChecked: again !== null, removed: false, talked: null };
    const answered: Answered = { id, at, session, moment, ...of, responses, ...fresh };
    const [own, ...merged] = [here.own, ...here.merged].map((record) => withRemoved(record, givesWay(saving)));
    const next = { ...(own ?? here.own), answers: [...(own ?? here.own).answers, answered] };
    const changed = merged.filter((record, index) => record !== here.merged[index]);
    const audit = await auditWriting(house, [
      { did: 'made', kind: 'wellbeing', target: here.person, fields: [instrument.id] },
    ]);
    await house.parts.store.writeAll([...[next, ...changed].map(wellbeingWriting), audit]);
    return done({ id, score: scored.score });
  });
}

/** Takes answers back, or brings them back. Back comes a rating in place of the one that took its place. */
export function shelveAnswer(
  house: House,
  { person, id }: AnswerName,
  { removed }: { readonly removed: boolean },
): Promise<Answer> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(person);
    const one = allAnswers(here).find((answered) => answered.id === id);
    if (one === undefined) return refused('no-such-answer');
    if (one.removed === removed) return done(null);
    const why = removed ? null : whyNotAsked(here.consent, { isListed: true });
    if (why !== null) return refused(why);
    const isInItsPlace = givesWay({ ...one, replaces: null });
    const records = [here.own, ...here.merged];
    const changed = records.map((record) => {
      const cleared = removed ? record : withRemoved(record, isInItsPlace);
      const answers = cleared.answers.map((each) => (each.id === id ? { ...each, removed } : each));
      return cleared !== record || record.answers.includes(one) ? { ...record, answers } : record;
    });
    const writings = changed.filter((record, index) => record !== records[index]).map(wellbeingWriting);
    const did = removed ? 'removed' : 'brought-back';
    const audit = await auditWriting(house, [
      { did, kind: 'wellbeing', target: here.person, fields: [one.instrument] },
    ]);
    await house.parts.store.writeAll([...writings, audit]);
    return done(null);
  });
}
