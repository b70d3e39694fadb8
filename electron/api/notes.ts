import type { Note } from '#core/session/notes';
import { type Answer, refused } from './answer';
import type { House } from './house';

/** Writes down something of the class, with the moment at which it was written. */
export function writeNote(house: House, key: string, { text, about }: Pick<Note, 'text' | 'about'>): Promise<Answer> {
  return house.write(key, () => [{ do: 'note', text, about }]);
}

/** Keeps why something was done to the course of the class; an empty text takes the reason back. */
export function giveReason(
  house: House,
  key: string,
  { event, text }: { readonly event: string; readonly text: string },
): Promise<Answer> {
  return house.write(key, ({ state }) => {
    const known = state.changes.some((change) => change.event === event);
    return known ? [{ do: 'reason', event, text }] : refused('no-such-change');
  });
}
