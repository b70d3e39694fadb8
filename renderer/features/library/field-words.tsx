import type { Say } from '#ui/say';
import { en, type WordId } from '#words/en';

function isWord(id: string): id is WordId {
  return Object.hasOwn(en, id);
}

/** The sentence of an id that was put together; the last resort where there is none. */
export function wordOr(say: Say, id: string, otherwise: string): string {
  return isWord(id) ? say(id) : otherwise;
}

/** What a field is called, such as "Script, shorter version 1". */
export function fieldWords(say: Say, field: string): string {
  const [first = '', second = '', third = ''] = field.split('.');
  if (first === 'versions') {
    return say('difference.field.version', { field: fieldWords(say, third), number: Number(second) + 1 });
  }
  if (first === 'meetings') return fieldWords(say, third);
  return wordOr(say, `difference.field.${field}`, field);
}
