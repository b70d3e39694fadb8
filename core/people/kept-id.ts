import type { PersonDigest } from './person-digest';

/** Who somebody is, now that entries were found to be one person. */
export interface WhoIs {
  /** The id that counts: that of the kept person for a merged one, itself for everybody else, known or not. */
  keptId(id: string): string;
  /** Every id that stands for the same person, the one that counts first. */
  allIds(id: string): readonly string[];
}

type Merged = Pick<PersonDigest, 'id' | 'mergedInto'>;

/** Makes ready to tell who somebody is. A ring of merges, which no program makes, ends where it began. */
export function whoIs(people: readonly Merged[]): WhoIs {
  const leads = new Map(people.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]])));
  const keptId = (id: string): string => {
    const met = new Set<string>();
    let at = id;
    for (let next = leads.get(at); next !== undefined && !met.has(next); next = leads.get(at)) {
      met.add(at);
      at = next;
    }
    return at;
  };
  const others = new Map<string, string[]>();
  for (const gone of leads.keys()) {
    const kept = keptId(gone);
    if (kept !== gone) others.set(kept, [...(others.get(kept) ?? []), gone]);
  }
  return {
    keptId,
    allIds: (id) => {
      const kept = keptId(id);
      return [kept, ...(others.get(kept) ?? [])];
    },
  };
}
