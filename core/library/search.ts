import MiniSearch from 'minisearch';
import { entryKey, type LibraryEntry } from './library-entry';

/** Entries of the library, ready to be searched. */
export interface LibrarySearch {
  /** Keys (`classes/first-hour`) of what fits, the best first; all words have to be found, a letter wrong or missing is forgiven. */
  find(words: string): readonly string[];
}

/** Takes accents off, so that a search without them finds what has them. */
function plain(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One wrong letter in a short word, two in a long one, so that two that changed places are forgiven; none in the shortest, where everything would fit. */
function forgiven(term: string): number | boolean {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

/** Characters of a search that are looked for: a text that was pasted is looked for by its beginning. */
const longest = 100;

/** Makes entries searchable by title, tags and what they are about. */
export function librarySearch(entries: readonly LibraryEntry[]): LibrarySearch {
  const index = new MiniSearch<{ key: string; title: string; tags: string; about: string }>({
    idField: 'key',
    fields: ['title', 'tags', 'about'],
    processTerm: plain,
    searchOptions: { boost: { title: 4, tags: 2 }, prefix: true, fuzzy: forgiven, combineWith: 'AND' },
  });
  index.addAll(
    entries.map((entry) => ({
      key: entryKey(entry),
      title: entry.title,
      tags: entry.tags.join(' '),
      about: entry.about,
    })),
  );
  return { find: (words) => index.search(words.slice(0, longest)).map(({ id }): string => String(id)) };
}
