/** What is said of where a picture, a recording or a document comes from; empty texts: nothing was said. */
export interface MediaCredit {
  /** Under what it may be used, as people write it: `CC BY 4.0`; at most `longestLicence` characters. */
  readonly licence: string;
  /** Who made it and where it is from; at most `longestSource` characters. */
  readonly source: string;
}

/** Nothing is said of it. */
export const noCredit: MediaCredit = { licence: '', source: '' };

/** Characters. */
export const longestLicence = 120;

/** Characters: a name, a title and an address. */
export const longestSource = 300;

/** What is known of pictures, recordings and documents, by their ids. What is left out nobody knows here. */
export type MediaKnown = ReadonlyMap<string, MediaCredit>;

/** Of no picture, recording or document anything is known. */
export const noneKnown: MediaKnown = new Map();

/** Nobody else has made what is one's own. */
export function isOwnWork({ licence }: Pick<MediaCredit, 'licence'>): boolean {
  return /^my own\b/i.test(licence.trim());
}
