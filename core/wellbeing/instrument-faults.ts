import type { BandSet, Instrument } from './instrument';

/** What keeps an instrument from being used. */
export type InstrumentFault =
  | 'bad-id'
  | 'nameless'
  | 'too-long'
  | 'bad-items'
  | 'bad-numbers'
  | 'bad-range'
  | 'bad-words'
  | 'bad-reversed'
  | 'bad-multiplier'
  | 'bad-subscale'
  | 'bad-bands'
  | 'bad-flag'
  | 'bad-wording';

/** The most items that a questionnaire can have. */
export const mostItems = 100;

const longestName = 120;
const longestText = 1000;
const idShape = /^[a-z][a-z0-9-]{0,59}$/;

function isUnique(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}

function arePositions(values: readonly number[], items: number): boolean {
  return isUnique(values) && values.every((value) => Number.isInteger(value) && value >= 1 && value <= items);
}

/** Bands leave no total without a label: each begins right after the one before, from the least to the most that can be. */
function areWhole({ bands }: BandSet, least: number, most: number): boolean {
  const isStepped = bands.every(({ from, to }, index) => {
    const before = bands[index - 1];
    const isWhole = Number.isInteger(from) && Number.isInteger(to) && from <= to;
    return isWhole && (before === undefined || from === before.to + 1);
  });
  const [first, last] = [bands[0], bands.at(-1)];
  const isLabelled = bands.every(({ label }) => label.trim() !== '' && label.length <= longestName);
  return isStepped && isLabelled && first?.from === least && last?.to === most;
}

function hasBadBands({ bandSets, subscales, items, response, multiplier }: Instrument): boolean {
  if (!isUnique(bandSets.map(({ id }) => id))) return true;
  return bandSets.some((set) => {
    const scale = subscales.find(({ id }) => id === set.of);
    if (set.name.trim() === '' || (set.of !== undefined && scale === undefined)) return true;
    const count = (scale?.items.length ?? items) * multiplier;
    return !areWhole(set, response.min * count, response.max * count);
  });
}

function hasBadSubscale({ subscales, items }: Instrument): boolean {
  const isSound = subscales.every(
    (scale) => scale.name.trim() !== '' && scale.items.length > 0 && arePositions(scale.items, items),
  );
  return !isSound || !isUnique(subscales.map(({ id }) => id));
}

function hasBadNumbers({ itemNumbers, items }: Instrument): boolean {
  if (itemNumbers === undefined) return false;
  return itemNumbers.length !== items || !arePositions(itemNumbers, 1000);
}

function hasBadFlag({ flags, items }: Instrument): boolean {
  return flags.some(
    ({ item, from, what }) =>
      (item !== null && !arePositions([item], items)) || !Number.isFinite(from) || what.trim() === '',
  );
}

function isTooLong({ name, timeframe, note, sources }: Instrument): boolean {
  return (
    name.length > longestName ||
    timeframe.length > longestName ||
    [note, ...sources].some(({ length }) => length > longestText)
  );
}

function isRange({ min, max }: Instrument['response']): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min < max && Math.abs(min) <= 1000 && Math.abs(max) <= 1000;
}

function hasBadWords({ answerWords = [], response: { min, max } }: Instrument): boolean {
  const isSound = answerWords.every(
    ({ value, word }) =>
      Number.isInteger(value) && value >= min && value <= max && word.trim() !== '' && word.length <= longestName,
  );
  return !isSound || !isUnique(answerWords.map(({ value }) => value));
}

/** All that keeps a questionnaire from being used as data; none: it can be scored. `wording`: one text for each item, or none at all. */
export function instrumentFaults(instrument: Instrument, wording: readonly string[] = []): readonly InstrumentFault[] {
  const { id, name, items, response, reversed, multiplier } = instrument;
  const isCounted = Number.isInteger(items) && items >= 1 && items <= mostItems;
  const isMultiplier = Number.isInteger(multiplier) && multiplier >= 1 && multiplier <= 100;
  const faults: readonly (readonly [InstrumentFault, boolean])[] = [
    ['bad-id', !idShape.test(id)],
    ['nameless', name.trim() === ''],
    ['too-long', isTooLong(instrument)],
    ['bad-items', !isCounted],
    ['bad-numbers', hasBadNumbers(instrument)],
    ['bad-range', !isRange(response)],
    ['bad-words', hasBadWords(instrument)],
    ['bad-reversed', !arePositions(reversed, items)],
    ['bad-multiplier', !isMultiplier],
    ['bad-subscale', hasBadSubscale(instrument)],
    ['bad-bands', hasBadBands(instrument)],
    ['bad-flag', hasBadFlag(instrument)],
    [
      'bad-wording',
      wording.length > 0 && (wording.length !== items || wording.some(({ length }) => length > longestText)),
    ],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Whether two versions of an instrument score every sheet alike: only names, notes and sources differ. */
export function scoresAlike(one: Instrument, other: Instrument): boolean {
  const rules = ({
    items,
    itemNumbers,
    response,
    reversed,
    multiplier,
    higherMeans,
    unit,
    subscales,
    bandSets,
    flags,
  }: Instrument) =>
    JSON.stringify([items, itemNumbers, response, reversed, multiplier, higherMeans, unit, subscales, bandSets, flags]);
  return rules(one) === rules(other);
}
