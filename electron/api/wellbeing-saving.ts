import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { type Instant, instant } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import { ratingId } from '#core/wellbeing/rating';
import { type Score, score } from '#core/wellbeing/score';
import { entryDifferences } from '#core/wellbeing/twice-entered';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { instrumentsHere } from './questionnaires';
import { readWhole } from './summary';
import { type Answers, allAnswers, answersReader, wellbeingWriting } from './wellbeing-record';

/** Answers as a window sends them. */
export interface AnswerSaving {
  readonly key: string;
  readonly person: string;
  readonly session: string | null;
  readonly moment: Answered['moment'];
  readonly instrument: string;
  /** When they were given; null: now. */
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

/** Whether a session is here, and lists somebody; null: it is not here. */
async function isListed(house: House, session: string, ids: readonly string[]): Promise<boolean | null> {
  const sessions = await house.parts.store.index('sessions');
  if (!sessions.some(({ id }) => id === session)) return null;
  const read = await readWhole(house, session);
  return 'found' in read ? read.found.state.people.some(({ person }) => ids.includes(person)) : null;
}

async function mayKeep(house: House, { consent, person, merged }: Answers, session: string | null): Promise<Answer> {
  if (consent === 'refused') return refused('no-consent');
  const ids = [person, ...merged.map(({ id }) => id)];
  const listed = session === null ? false : await isListed(house, session, ids);
  if (listed === null) return refused('no-such-session');
  return consent === 'unknown' && !listed ? refused('not-on-roster') : done(null);
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

/** Keeps answers that can be scored, of somebody who did not say no to it. */
export function saveAnswer(house: House, saving: AnswerSaving): Promise<Answer<AnswerSaved>> {
  return house.serially(async () => {
    const id = idOfPress('ans', saving.key);
    const here = await (await answersReader(house))(saving.person);
    const listed = (await instrumentsHere(house)).find(({ instrument }) => instrument.id === saving.instrument);
    if (listed === undefined) return refused('no-such-questionnaire');
    const { instrument } = listed;
    const before = allAnswers(here).find((one) => one.id === id);
    const scored = score(instrument, before?.responses ?? saving.responses);
    if ('refused' in scored) return refused('bad-answers');
    // Sent a second time.
    if (before !== undefined) return done({ id, score: scored.score });
    if (listed.removed) return refused('no-such-questionnaire');
    const { session, moment, again } = saving;
    const at = saving.at ?? wallNow(house);
    if (at > wallNow(house)) return refused('not-yet');
    if (again !== null && entryDifferences(instrument, saving.responses, again).length > 0)
      return refused('entries-differ');
    const may = await mayKeep(house, here, session);
    if (!may.done) return may;
    const responses = saving.responses.map(Number);
    const of = { instrument: instrument.id, instrumentVersion: instrument.version };
    const answered: Answered = { id, at, session, moment, ...of, responses, isChecked: again !== null, removed: false };
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
    if (!removed && here.consent === 'refused') return refused('no-consent');
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
