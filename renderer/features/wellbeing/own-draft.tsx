import type { KnownInstrument } from '#bridge/wellbeing';
import type { BandSet, Instrument } from '#core/wellbeing/instrument';
import { mostItems } from '#core/wellbeing/instrument-faults';

/** A band while it is written: it begins right after the one before, and the last one ends at the most that can be. */
export interface BandDraft {
  readonly key: number;
  /** Null: nothing, or no number. */
  readonly to: number | null;
  readonly label: string;
}

/** A reason to talk while it is written. `item` null: the total. */
export interface FlagDraft {
  readonly key: number;
  readonly item: number | null;
  readonly from: number | null;
  readonly what: string;
}

/** A questionnaire of one's own while it is written. */
export interface OwnDraft {
  /** What it is made from: whatever the form does not show stays as it is there. */
  readonly before: Instrument;
  readonly name: string;
  readonly timeframe: string;
  readonly note: string;
  readonly items: number | null;
  /** One for each question that was ever asked for here, so that a number typed on its way to another loses none. */
  readonly questions: readonly { readonly words: string; readonly isReversed: boolean }[];
  readonly least: number | null;
  readonly most: number | null;
  /** What numbers stand for; a number that is not in it has no words. */
  readonly words: ReadonlyMap<number, string>;
  readonly higherMeans: Instrument['higherMeans'];
  readonly bandSet: string;
  readonly bandSource: string;
  readonly bands: readonly BandDraft[];
  readonly flags: readonly FlagDraft[];
}

/** Least and most that a total can be; null while it is not known. */
export interface TotalRange {
  readonly min: number;
  readonly max: number;
}

const emptyQuestion = { words: '', isReversed: false };

/** The most numbers of answers that get words each; of more, the first and the last. */
const mostWorded = 11;

/** The questions that are asked for. */
export function questionsOf({ items, questions }: OwnDraft): OwnDraft['questions'] {
  const count = Math.min(mostItems, Math.max(0, Math.floor(items ?? 0)));
  return Array.from({ length: count }, (_, index) => questions[index] ?? emptyQuestion);
}

/** The numbers of answers that can have words. */
export function wordedNumbers({ least, most }: OwnDraft): readonly number[] {
  if (least === null || most === null || least >= most) return [];
  const count = most - least + 1;
  return count > mostWorded ? [least, most] : Array.from({ length: count }, (_, index) => least + index);
}

export function totalRange({ items, least, most, before: { multiplier } }: OwnDraft): TotalRange | null {
  if (items === null || least === null || most === null || least >= most) return null;
  return { min: least * items * multiplier, max: most * items * multiplier };
}

/** The first total of each band; null where the one before has no end yet. */
export function bandStarts(draft: OwnDraft): readonly (number | null)[] {
  const range = totalRange(draft);
  return draft.bands.map((_, index) => {
    if (index === 0) return range === null ? null : range.min;
    const before = draft.bands[index - 1]?.to ?? null;
    return before === null ? null : before + 1;
  });
}

function isOfTotal({ of }: BandSet): boolean {
  return of === undefined;
}

/** What a form begins with. */
export function draftOf({ instrument, wording }: Pick<KnownInstrument, 'instrument' | 'wording'>): OwnDraft {
  const { name, timeframe, note, items, response, reversed, answerWords = [], higherMeans } = instrument;
  const set = instrument.bandSets.find(isOfTotal);
  return {
    before: instrument,
    name,
    timeframe,
    note,
    items,
    questions: Array.from({ length: items }, (_, index) => ({
      words: wording[index] ?? '',
      isReversed: reversed.includes(index + 1),
    })),
    least: response.min,
    most: response.max,
    words: new Map(answerWords.map(({ value, word }) => [value, word])),
    higherMeans,
    bandSet: set?.name ?? '',
    bandSource: set?.source ?? '',
    bands: (set?.bands ?? []).map(({ to, label }, key) => ({ key, to, label })),
    flags: instrument.flags.map((flag, key) => ({ key, ...flag })),
  };
}

function bandSetsOf(draft: OwnDraft, range: TotalRange): readonly BandSet[] {
  const { before, bandSet, bandSource, bands } = draft;
  const known = before.bandSets.find(isOfTotal);
  const others = before.bandSets.filter((set) => set !== known);
  if (bands.length === 0) return others;
  const starts = bandStarts(draft);
  const written = bands.map(({ to, label }, index) => ({
    from: starts[index] ?? Number.NaN,
    to: index === bands.length - 1 ? range.max : (to ?? Number.NaN),
    label: label.trim(),
  }));
  return [{ id: known?.id ?? 'own', name: bandSet.trim(), source: bandSource.trim(), bands: written }, ...others];
}

/** The questionnaire that a draft stands for; null while its numbers are not whole. */
export function instrumentOf(draft: OwnDraft): Instrument | null {
  const { before, items, least, most, words, flags } = draft;
  const range = totalRange(draft);
  if (items === null || least === null || most === null || range === null) return null;
  const answerWords = wordedNumbers(draft).flatMap((value) => {
    const word = (words.get(value) ?? '').trim();
    return word === '' ? [] : [{ value, word }];
  });
  return {
    ...before,
    name: draft.name.trim(),
    timeframe: draft.timeframe.trim(),
    note: draft.note.trim(),
    items,
    response: { min: least, max: most },
    answerWords,
    reversed: questionsOf(draft).flatMap(({ isReversed }, index) => (isReversed ? [index + 1] : [])),
    higherMeans: draft.higherMeans,
    bandSets: bandSetsOf(draft, range),
    flags: flags.map(({ item, from, what }) => ({ item, from: from ?? Number.NaN, what: what.trim() })),
  };
}

/** The words of the questions as they are kept: all of them, or none where none was written. */
export function wordingOf(draft: OwnDraft): readonly string[] {
  const words = questionsOf(draft).map((question) => question.words.trim());
  return words.some((one) => one !== '') ? words : [];
}

/** The draft with the questions changed at one place; those before it that were never there are empty. */
export function withQuestion(
  draft: OwnDraft,
  at: number,
  to: Partial<OwnDraft['questions'][number]>,
): Pick<OwnDraft, 'questions'> {
  const questions = Array.from(
    { length: Math.max(draft.questions.length, at + 1) },
    (_, index) => draft.questions[index] ?? emptyQuestion,
  );
  return { questions: questions.with(at, { ...(questions[at] ?? emptyQuestion), ...to }) };
}

function nextKey(all: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...all.map(({ key }) => key)) + 1;
}

/** The draft with one more band at its end; the first one comes with a second, as one alone tells nothing. */
export function withBand({ bands }: OwnDraft): Pick<OwnDraft, 'bands'> {
  const key = nextKey(bands);
  const blank = { to: null, label: '' };
  if (bands.length === 0)
    return {
      bands: [
        { key, ...blank },
        { key: key + 1, ...blank },
      ],
    };
  // What was the last one ends somewhere below the most now.
  return {
    bands: [...bands.slice(0, -1), ...bands.slice(-1).map((band) => ({ ...band, to: null })), { key, ...blank }],
  };
}

/** The draft with one more reason to talk. */
export function withFlag({ flags }: OwnDraft, what: string): Pick<OwnDraft, 'flags'> {
  return { flags: [...flags, { key: nextKey(flags), item: null, from: null, what }] };
}
