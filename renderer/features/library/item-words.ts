import type { LibraryItem } from '#core/library/library-item';
import type { Shelved } from '#core/library/shelf';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Say } from '#ui/say';

/** Whole minutes, at least one. */
export function wholeMinutes(length: Milliseconds): number {
  return Math.max(1, Math.round(length / 60_000));
}

/** How long something takes, in all its lengths; of a curriculum how many meetings it has. */
export function lengthsWords(say: Say, { item, lengths }: Shelved): string {
  if (item.kind === 'curricula') return say('library.meetings', { count: item.count });
  const minutes = lengths.flatMap(({ length }) => (length === null ? [] : [wholeMinutes(length)]));
  return say('library.minutes', { minutes: [...new Set(minutes)].join(' · ') });
}

/** What something is called, also where nobody gave it a title yet. */
export function titleWords(say: Say, { kind, title }: Pick<LibraryItem, 'kind' | 'title'>): string {
  return title.trim() === '' ? say(`library.untitled.${kind}`) : title;
}

/** What something is: a class, or of a practice what it leads. */
export function kindWords(say: Say, { kind, partKind }: Pick<LibraryItem, 'kind' | 'partKind'>): string {
  return partKind === null ? say(`library.a.${kind}`) : say('library.practice-of', { kind: say(`kind.${partKind}`) });
}

/** A tag as people read it. */
export function tagWords(tag: string): string {
  return tag.replaceAll('-', ' ');
}
