import type { WellbeingRecord } from '#core/records/wellbeing-record';
import { between, type Instant } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import type { Instrument } from '#core/wellbeing/instrument';
import { type Score, score } from '#core/wellbeing/score';
import { meaning, type Pair, type Point, seriesOf, seriesPair } from '#core/wellbeing/series';
import { type Answer, done } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { instrumentsHere } from './questionnaires';
import { type Answers, allAnswers, answersReader } from './wellbeing-record';

/** Answers with what they come to. */
export interface ToldAnswer extends Answered {
  /** By the rules of now; null where the instrument is not here, or its rules refuse these answers now. */
  readonly score: Score | null;
  /** True: the rules were other ones when they were entered. */
  readonly isByOlderRules: boolean;
}

/** The totals of somebody by one instrument over time. */
export interface ToldSeries {
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
  readonly series: readonly ToldSeries[];
  /** Checklists of sources of stress, the newest first. */
  readonly sources: readonly { readonly at: Instant; readonly ticked: readonly string[] }[];
}

function toldAnswer(answered: Answered, instruments: readonly Instrument[]): ToldAnswer {
  const instrument = instruments.find(({ id }) => id === answered.instrument);
  const scored = instrument === undefined ? null : score(instrument, answered.responses);
  return {
    ...answered,
    score: scored !== null && 'score' in scored ? scored.score : null,
    isByOlderRules: instrument !== undefined && instrument.version !== answered.instrumentVersion,
  };
}

function toldSeries(instrument: Instrument, answers: readonly Answered[]): readonly ToldSeries[] {
  const points = seriesOf(instrument, answers);
  if (points.length === 0) return [];
  const pair = seriesPair(points);
  const by = pair === null ? 0 : pair.after.total - pair.before.total;
  return [{ instrument, points, change: pair && { ...pair, by, is: meaning(instrument, by) } }];
}

function sourcesOf(records: readonly WellbeingRecord[]): ToldWellbeing['sources'] {
  return records.flatMap(({ sources }) => sources).toSorted((one, other) => between(one.at, other.at));
}

/** What somebody answered so far. That it was looked at is kept. */
export function answersOf(house: House, id: string): Promise<Answer<ToldWellbeing>> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(id);
    const instruments = (await instrumentsHere(house)).map(({ instrument }) => instrument);
    const answers = allAnswers(here);
    await writeAudit(house, [{ did: 'saw', kind: 'wellbeing', target: here.person }]);
    return done({
      person: here.person,
      consent: here.consent,
      answers: answers
        .map((answered) => toldAnswer(answered, instruments))
        .toSorted((one, other) => between(one.at, other.at)),
      series: instruments.flatMap((instrument) => toldSeries(instrument, answers)),
      sources: sourcesOf([here.own, ...here.merged]),
    });
  });
}
