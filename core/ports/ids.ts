/** Makes identifiers: a prefix and 26 characters that sort by time, unguessable and unique across machines. */
export interface Ids {
  next(prefix: string): string;
}
