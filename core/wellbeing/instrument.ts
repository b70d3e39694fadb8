/** A range of totals with a name that somebody gave it. Bands describe; they diagnose nothing. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A set of bands: the same labels stand for other ranges elsewhere, so that a band is told with the name of its set. */
export interface BandSet {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Id of the subscale whose total it is about; left out: the total of all. */
  readonly of?: string | undefined;
  /** Whole numbers, in order, without a gap and without an overlap. */
  readonly bands: readonly Band[];
}

/** A part of the items with a total of its own. */
export interface Subscale {
  readonly id: string;
  readonly name: string;
  /** Positions in the order of entry, counted from 1. Answers that are turned round count as they are turned. */
  readonly items: readonly number[];
}

/** An answer that somebody has to be talked to about on the same day. */
export interface TalkFlag {
  /** Position in the order of entry, counted from 1; null: the total. */
  readonly item: number | null;
  /** From which answer (or total) on, as it was given. */
  readonly from: number;
  /** What to do, in our words. */
  readonly what: string;
}

/** How a questionnaire is scored from the numbers of its items. No wording of any item is here, nor may it be: that of one's own is kept beside it. */
export interface Instrument {
  readonly id: string;
  /** Grows with every change of a rule: a score keeps the version that made it. */
  readonly version: number;
  readonly name: string;
  readonly timeframe: string;
  /** How many answers are asked for, 1 or more. */
  readonly items: number;
  /** Numbers on the paper form, where they are not 1 to `items`; in the order in which answers are entered. */
  readonly itemNumbers?: readonly number[] | undefined;
  readonly response: { readonly min: number; readonly max: number };
  /** What an answer stands for in our own words, in their order; left out, and for every number that is not named: nothing. */
  readonly answerWords?: readonly { readonly value: number; readonly word: string }[] | undefined;
  /** Positions (counted from 1) whose answers are turned round: min + max - answer. */
  readonly reversed: readonly number[];
  /** The sum is taken times this, 1 for most. */
  readonly multiplier: number;
  /** Which way is better; a plot says it in words. */
  readonly higherMeans: 'better' | 'worse';
  readonly unit: 'points' | 'percent';
  readonly subscales: readonly Subscale[];
  readonly bandSets: readonly BandSet[];
  readonly flags: readonly TalkFlag[];
  /** What is to be known about licence and limits, in our words. */
  readonly note: string;
  readonly sources: readonly string[];
  /** True: somebody here made it, and it is kept as data of theirs. */
  readonly own?: boolean | undefined;
}
