import type { Instrument } from './instrument';

/** Why an answer can't be scored. `wrong-count`: there are more or fewer answers than items. */
export type AnswerWhy = 'blank' | 'not-a-number' | 'not-whole' | 'out-of-range' | 'wrong-count';

/** One thing that keeps answers from being scored. */
export interface AnswerFault {
  readonly why: AnswerWhy;
  /** The number on the paper form; null for `wrong-count`. */
  readonly item: number | null;
  /** Place among the answers, counted from 1; null for `wrong-count`. */
  readonly position: number | null;
}

/** The label that a set of bands has for a total. */
export interface ScoredBand {
  readonly set: string;
  readonly name: string;
  readonly source: string;
  /** Of which subscale; null: of the total. */
  readonly of: string | null;
  /** Version of the instrument whose bands these are. */
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What answers come to, with all that was done to them on the way. */
export interface Score {
  readonly instrument: string;
  readonly version: number;
  readonly name: string;
  /** Sum of the counted answers before the multiplier. */
  readonly raw: number;
  readonly total: number;
  readonly unit: Instrument['unit'];
  /** Least and most that the total can be. */
  readonly range: { readonly min: number; readonly max: number };
  readonly higherMeans: Instrument['higherMeans'];
  readonly subscales: readonly { readonly id: string; readonly name: string; readonly total: number }[];
  readonly bands: readonly ScoredBand[];
  /** Each answer that was turned round: item number on the paper form, as it was given, as it was counted. */
  readonly adjusted: readonly { readonly item: number; readonly given: number; readonly counted: number }[];
  /** What has to be talked about on the same day; `item` null: because of the total. */
  readonly flags: readonly { readonly item: number | null; readonly given: number; readonly what: string }[];
}

/** A score, or all that stands against one. */
export type Scored = { readonly score: Score } | { readonly refused: readonly AnswerFault[] };

/** The number of an item on its paper form. `position`: place in the order of entry, counted from 1. */
export function itemNumber({ itemNumbers }: Pick<Instrument, 'itemNumbers'>, position: number): number {
  return itemNumbers?.[position - 1] ?? position;
}

function whyNot(answer: unknown, { min, max }: Instrument['response']): AnswerWhy | null {
  if (answer === null || answer === undefined || answer === '') return 'blank';
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'not-a-number';
  if (!Number.isInteger(answer)) return 'not-whole';
  return answer < min || answer > max ? 'out-of-range' : null;
}

/** All that stands against scoring some answers, in their order; none for answers that can be scored. */
function answerFaults(instrument: Instrument, responses: readonly unknown[]): readonly AnswerFault[] {
  const isCounted = responses.length === instrument.items;
  const faults: AnswerFault[] = isCounted ? [] : [{ why: 'wrong-count', item: null, position: null }];
  for (const [index, answer] of Array.from(responses).entries()) {
    const why = index < instrument.items ? whyNot(answer, instrument.response) : null;
    if (why !== null) faults.push({ why, item: itemNumber(instrument, index + 1), position: index + 1 });
  }
  return faults;
}

interface Counted {
  readonly position: number;
  readonly given: number;
  readonly counted: number;
}

function countedAnswers(
  { reversed, response: { min, max } }: Instrument,
  responses: readonly unknown[],
): readonly Counted[] {
  return responses.map((answer, index) => {
    const [given, position] = [Number(answer), index + 1];
    return { position, given, counted: reversed.includes(position) ? min + max - given : given };
  });
}

function sumOf(answers: readonly Counted[]): number {
  return answers.reduce((total, { counted }) => total + counted, 0);
}

function bandsOf(instrument: Instrument, totals: ReadonlyMap<string | null, number>): readonly ScoredBand[] {
  const { bandSets, version } = instrument;
  return bandSets.flatMap(({ id, name, source, of = null, bands }) => {
    const total = totals.get(of);
    const band = total === undefined ? undefined : bands.find(({ from, to }) => total >= from && total <= to);
    return band === undefined ? [] : [{ set: id, name, source, of, version, ...band }];
  });
}

function flagsOf(instrument: Instrument, answers: readonly Counted[], total: number): Score['flags'] {
  return instrument.flags.flatMap(({ item, from, what }) => {
    const given = item === null ? total : (answers[item - 1]?.given ?? 0);
    if (given < from) return [];
    return [{ item: item === null ? null : itemNumber(instrument, item), given, what }];
  });
}

/**
 * Scores answers in the order of entry, by the rules of their instrument. Never fills a blank: one that is missing, not whole
 * or out of range refuses the whole sheet, and each of them is named.
 */
export function score(instrument: Instrument, responses: readonly unknown[]): Scored {
  const faults = answerFaults(instrument, responses);
  if (faults.length > 0) return { refused: faults };
  const answers = countedAnswers(instrument, responses);
  const { id, version, name, unit, higherMeans, multiplier, items, response } = instrument;
  const raw = sumOf(answers);
  const total = raw * multiplier;
  const subscales = instrument.subscales.map((scale) => ({
    id: scale.id,
    name: scale.name,
    total: sumOf(answers.filter(({ position }) => scale.items.includes(position))) * multiplier,
  }));
  const totals = new Map<string | null, number>([[null, total]]);
  for (const scale of subscales) totals.set(scale.id, scale.total);
  const adjusted = answers
    .filter(({ position }) => instrument.reversed.includes(position))
    .map(({ position, given, counted }) => ({ item: itemNumber(instrument, position), given, counted }));
  const range = { min: response.min * items * multiplier, max: response.max * items * multiplier };
  const told = { instrument: id, version, name, raw, total, unit, range, higherMeans, subscales, adjusted };
  return { score: { ...told, bands: bandsOf(instrument, totals), flags: flagsOf(instrument, answers, total) } };
}
