import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { between } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import { callingForTalk } from '#core/wellbeing/awaiting-talk';
import type { Instrument } from '#core/wellbeing/instrument';
import { type Score, score } from '#core/wellbeing/score';
import { meaning, type Pair, type Point, seriesOf, seriesPair } from '#core/wellbeing/series';
import type { Ticked } from '#core/wellbeing/ticked';
import { comparableAnswers, rulesFor, unlikeVersions, type Versions } from '#core/wellbeing/versions';
import { type Answer, done } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { instrumentsHere } from './questionnaires';
import { type Answers, allAnswers, answersReader } from './wellbeing-record';

/** Answers with what they come to. */
export interface ToldAnswer extends Answered {
  /** By the rules by which they were entered; null where the instrument is not here, or its rules refuse these answers. */
  readonly score: Score | null;
  /** True: the rules of now are other ones. */
  readonly isByOlderRules: boolean;
}

/** The totals of somebody by one instrument over time. */
export interface ToldSeries {
  /** In the newest of the versions whose totals these are. */
  readonly instrument: Instrument;
  readonly points: readonly Point[];
  /** From the first to the last; null where there are no two. */
  readonly change: (Pair & { readonly by: number; readonly is: 'better' | 'same' | 'worse' }) | null;
}

/** Everything that somebody answered. It is theirs and the facilitator's: never on the wall, never in a file for billing. */
export interface ToldWellbeing {
  readonly person: string;
  readonly consent: Answers['consent'];
  /** The newest first, taken back ones among them. */
  readonly answers: readonly ToldAnswer[];
  /** The newest answers to each instrument, where they call for a talk: until that is noted, somebody has to. */
  readonly talks: readonly ToldAnswer[];
  /** By instrument; where its rules changed so that totals can't be compared, one for each that can. */
  readonly series: readonly ToldSeries[];
  /** Checklists of sources of stress, the newest first, without those that were taken back. */
  readonly sources: readonly Ticked[];
}

function toldAnswer(answered: Answered, listed: readonly Versions[]): ToldAnswer {
  const versions = listed.find(({ instrument }) => instrument.id === answered.instrument);
  if (versions === undefined) return { ...answered, score: null, isByOlderRules: false };
  const scored = score(rulesFor(versions, answered), answered.responses);
  return {
    ...answered,
    score: 'score' in scored ? scored.score : null,
    isByOlderRules: versions.instrument.version !== answered.instrumentVersion,
  };
}

function toldSeries(versions: Versions, answers: readonly Answered[]): readonly ToldSeries[] {
  return unlikeVersions(versions).flatMap((instrument) => {
    const points = seriesOf(instrument, comparableAnswers(versions, answers, instrument));
    if (points.length === 0) return [];
    const pair = seriesPair(points);
    const by = pair === null ? 0 : pair.after.total - pair.before.total;
    return [{ instrument, points, change: pair && { ...pair, by, is: meaning(instrument, by) } }];
  });
}

function sourcesOf(records: readonly WellbeingRecord[]): ToldWellbeing['sources'] {
  return records
    .flatMap(({ sources }) => sources)
    .filter(({ removed }) => !removed)
    .toReversed()
    .toSorted((one, other) => between(one.at, other.at));
}

/** What somebody answered so far. That it was looked at is kept. */
export function answersOf(house: House, id: string): Promise<Answer<ToldWellbeing>> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(id);
    const listed = await instrumentsHere(house);
    const answers = allAnswers(here);
    const told = answers.map((answered) => toldAnswer(answered, listed));
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: here.person }]);
    return done({
      person: here.person,
      consent: here.consent,
      answers: told.toSorted((one, other) => between(one.at, other.at)),
      talks: callingForTalk(told),
      series: listed.flatMap((versions) => toldSeries(versions, answers)),
      sources: sourcesOf([here.own, ...here.merged]),
    });
  });
}
