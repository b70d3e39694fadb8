import type { Say } from '#ui/say';
import { en, type WordId } from '#words/en';

function isWord(id: string): id is WordId {
  return Object.hasOwn(en, id);
}

/** What a change is called, such as "move a part"; nothing where it has no name. */
export function editWord(say: Say, what: string): string {
  const id = `edit.${what}`;
  return isWord(id) ? say(id) : '';
}
