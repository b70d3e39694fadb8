import { between, type Instant } from '#core/time/instant';
import type { Answered } from './answered';
import type { Instrument } from './instrument';
import { score } from './score';

/** One total of somebody, at its time. */
export interface Point {
  readonly answer: string;
  readonly at: Instant;
  readonly total: number;
  readonly moment: Answered['moment'];
  readonly session: string | null;
}

/** Two totals of one person, the earlier one first. */
export interface Pair {
  readonly before: Point;
  readonly after: Point;
}

/** The totals of one person by one instrument, the earliest first. Answers that were taken back, or that its rules refuse, are none. */
export function seriesOf(instrument: Instrument, answers: readonly Answered[]): readonly Point[] {
  const points = answers.flatMap(({ id, at, moment, session, responses, removed, ...answered }) => {
    if (removed || answered.instrument !== instrument.id) return [];
    const scored = score(instrument, responses);
    return 'score' in scored ? [{ answer: id, at, total: scored.score.total, moment, session }] : [];
  });
  return points.toSorted((one, other) => between(other.at, one.at));
}

/** Before and after one class, one pair for each session; the last word of each counts. */
export function classPairs(points: readonly Point[]): readonly Pair[] {
  const sessions = new Set(points.flatMap(({ session }) => session ?? []));
  return [...sessions].flatMap((session) => {
    const of = (moment: Point['moment']) =>
      points.findLast((point) => point.session === session && point.moment === moment);
    const [before, after] = [of('before'), of('after')];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}

function inOrder(before: Point | undefined, after: Point | undefined): Pair | null {
  return before === undefined || after === undefined || after.at <= before.at ? null : { before, after };
}

/** True where a pair is of two classes, before each of them: people as they came in. */
export function isOfArrivals({ before, after }: Pair): boolean {
  return [before, after].every(({ moment, session }) => moment === 'before' && session !== null);
}

/**
 * The first and the last total of a series of classes, those before and after one and the same class left out. Where that leaves
 * no two, the totals before the first and before the last class: like beside like. Null where there are no two of these either.
 */
export function seriesPair(points: readonly Point[]): Pair | null {
  const inClass = new Set(classPairs(points).flatMap(({ before }) => before.session ?? []));
  const apart = points.filter(({ session }) => session === null || !inClass.has(session));
  const before = apart.find(({ moment }) => moment !== 'after');
  const after = apart.findLast(({ moment }) => moment !== 'before');
  const arrivals = points.filter(({ moment, session }) => moment === 'before' && session !== null);
  const first = arrivals[0];
  const last = arrivals.findLast(({ session }) => session !== first?.session);
  return inOrder(before, after) ?? inOrder(first, last);
}

/** What a change means by the direction of an instrument. */
export function meaning({ higherMeans }: Pick<Instrument, 'higherMeans'>, by: number): 'better' | 'same' | 'worse' {
  if (by === 0) return 'same';
  return by > 0 === (higherMeans === 'better') ? 'better' : 'worse';
}
