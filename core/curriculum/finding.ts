/**
 * What can be wrong with a class that can be read. `found` and `limit` of a finding are milliseconds where the code
 * speaks of time, characters or lines where it speaks of text, a share of 1 for practice, counts elsewhere.
 */
export type FindingCode =
  | 'part-id-repeated'
  | 'not-whole-minutes'
  | 'length-differs'
  | 'practice-share-low'
  | 'choice-missing'
  | 'partner-missing'
  | 'partner-holds'
  | 'no-breath-fits'
  /** Groups times rounds that are led in the length of the part, and those that the guide has. */
  | 'relaxation-does-not-fit'
  /** A pace or a phase of a ramp outside what a room is led through. */
  | 'ramp-outside'
  | 'bell-outside'
  | 'recording-outside'
  /** A recording without lines: who doesn't hear it is told nothing of it. */
  | 'captions-missing'
  | 'alt-missing'
  | 'line-outside'
  | 'line-out-of-order'
  | 'lines-too-many'
  | 'least-above-planned'
  | 'least-below-breath'
  | 'least-exceeds-length'
  | 'most-below-planned'
  | 'priority-unknown'
  | 'version-not-shorter'
  | 'version-too-long'
  | 'text-too-long'
  | 'text-too-tall'
  /** A reading grade above the stated one. */
  | 'hard-to-read'
  /** A long part led by words without a shorter version. */
  | 'shorter-missing'
  | 'handout-too-long'
  | 'class-missing'
  | 'class-unknown'
  | 'licence-missing'
  | 'source-missing'
  /** Of a picture, a recording or a document that is used. */
  | 'media-licence-missing'
  | 'media-source-missing'
  | 'closing-missing'
  | 'home-practice-missing';

/** True for what makes nothing worse in the room, and has to be mended only before the class goes to somebody else. */
export function isBeforeHandingOn(code: FindingCode): boolean {
  return code === 'media-licence-missing' || code === 'media-source-missing';
}

/** One fault of a class: which, where and by how much. */
export interface Finding {
  readonly code: FindingCode;
  /** The part's id; null for the class as a whole. */
  readonly part: string | null;
  /** The field and, in a list, the place counted from 0: `lines[3]`; null where the part as a whole is meant. */
  readonly field: string | null;
  readonly found: number;
  readonly limit: number;
}
