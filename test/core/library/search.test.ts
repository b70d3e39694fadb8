import { expect, test } from 'vitest';
import type { LibraryEntry } from '#core/library/library-entry';
import { librarySearch } from '#core/library/search';

function entry(id: string, title: string, given: Partial<LibraryEntry> = {}): LibraryEntry {
  const plain = {
    about: '',
    language: 'en',
    tags: [],
    version: 1,
    length: null,
    count: 1,
    partKind: null,
    family: null,
  };
  return { kind: 'practices', id, title, ...plain, ...given };
}

const search = librarySearch([
  entry('scan', 'Body scan, 8 minutes', { tags: ['mindfulness', 'body'] }),
  entry('box', 'Box breathing', { about: 'Four counts each way, with a quiet partner.' }),
  entry('walk', 'Mindful walking', { tags: ['moving'] }),
  entry('atem', 'Ruhiger Atem für Müde', { language: 'de' }),
]);

test.for([
  { words: 'body scan', finds: ['scan'] },
  { words: 'bdy scan', finds: [] },
  { words: 'brething', finds: ['box'] },
  { words: 'breahting', finds: ['box'] },
  { words: 'minfdul', finds: ['walk'] },
  { words: 'mindfull', finds: ['walk'] },
  { words: 'walk', finds: ['walk'] },
  { words: 'partner', finds: ['box'] },
  { words: 'mude', finds: ['atem'] },
  { words: 'MÜDE', finds: ['atem'] },
  { words: 'elephant', finds: [] },
])('"$words" finds $finds', ({ words, finds }) => {
  expect(search.find(words)).toEqual(finds.map((id) => `practices/${id}`));
});

test('a page that was pasted into the search holds nobody up', () => {
  const many = librarySearch(
    Array.from({ length: 500 }, (_, index) => entry(`p${index}`, `Practice ${index} of kindness`)),
  );
  const before = performance.now();
  many.find('kindness practice '.repeat(5000));
  expect(performance.now() - before).toBeLessThan(2000);
});
