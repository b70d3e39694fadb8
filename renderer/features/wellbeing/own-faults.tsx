import { instrumentFaults, mostItems } from '#core/wellbeing/instrument-faults';
import {
  bandStarts,
  instrumentOf,
  type OwnDraft,
  questionsOf,
  totalRange,
  wordedNumbers,
  wordingOf,
} from './own-draft';

/** Where in the form something is wrong. */
export type OwnPlace =
  | 'name'
  | 'timeframe'
  | 'note'
  | 'items'
  | 'wording'
  | 'least'
  | 'most'
  | 'word'
  | 'band-set'
  | 'band-source'
  | 'band-to'
  | 'band-label'
  | 'flag-item'
  | 'flag-from'
  | 'flag-what'
  | 'whole';

/** Something that is wrong with a draft. `index`: which of several, counted from 0. */
export interface OwnFault {
  readonly at: OwnPlace;
  readonly index: number;
}

const longestName = 120;
const longestText = 1000;

function isWhole(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}

function isNamed(text: string): boolean {
  return text.trim() !== '' && text.trim().length <= longestName;
}

function each<T>(at: OwnPlace, all: readonly T[], isWrong: (one: T, index: number) => boolean): readonly OwnFault[] {
  return all.flatMap((one, index) => (isWrong(one, index) ? [{ at, index }] : []));
}

function numberFaults({ items, least, most }: OwnDraft): readonly OwnFault[] {
  const faults: readonly (readonly [OwnPlace, boolean])[] = [
    ['items', !isWhole(items, 1, mostItems)],
    ['least', !isWhole(least, 0, 999)],
    ['most', !isWhole(most, (least ?? 0) + 1, 1000)],
  ];
  return faults.flatMap(([at, is]) => (is ? [{ at, index: 0 }] : []));
}

function bandFaults(draft: OwnDraft): readonly OwnFault[] {
  const { bands, bandSet, bandSource } = draft;
  const range = totalRange(draft);
  if (bands.length === 0) return [];
  const starts = bandStarts(draft);
  const last = bands.length - 1;
  return [
    ...each('band-set', [bandSet], (name) => !isNamed(name)),
    ...each('band-source', [bandSource], ({ length }) => length > longestText),
    ...each('band-to', bands.slice(0, last), ({ to }, index) => {
      const from = starts[index] ?? null;
      // Where nothing can be said of it yet, the one before is what has to be mended.
      return range !== null && from !== null && !isWhole(to, from, range.max - 1);
    }),
    ...each('band-label', bands, ({ label }) => !isNamed(label)),
  ];
}

function flagFaults(draft: OwnDraft): readonly OwnFault[] {
  const { flags, items, most } = draft;
  const range = totalRange(draft);
  const isReached = ({ item, from }: OwnDraft['flags'][number]): boolean => {
    const highest = item === null ? range?.max : most;
    return from !== null && (highest === undefined || highest === null || from <= highest);
  };
  return [
    ...each('flag-item', flags, ({ item }) => item !== null && items !== null && item > items),
    ...each('flag-from', flags, (flag) => !isReached(flag)),
    ...each('flag-what', flags, ({ what }) => what.trim() === '' || what.length > longestText),
  ];
}

/** All that is wrong with a draft, in the order of the form; `whole`: nothing that one field could be blamed for. */
export function ownFaults(draft: OwnDraft): readonly OwnFault[] {
  const faults = [
    ...each('name', [draft.name], (name) => !isNamed(name)),
    ...each('timeframe', [draft.timeframe], ({ length }) => length > longestName),
    ...each('note', [draft.note], ({ length }) => length > longestText),
    ...numberFaults(draft),
    ...each('wording', questionsOf(draft), ({ words }) => words.length > longestText),
    ...each('word', wordedNumbers(draft), (value) => (draft.words.get(value) ?? '').length > longestName),
    ...bandFaults(draft),
    ...flagFaults(draft),
  ];
  if (faults.length > 0) return faults;
  const instrument = instrumentOf(draft);
  const isSound = instrument !== null && instrumentFaults(instrument, wordingOf(draft)).length === 0;
  return isSound ? [] : [{ at: 'whole', index: 0 }];
}
