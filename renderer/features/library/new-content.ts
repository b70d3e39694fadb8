import type { PartKind } from '#core/curriculum/class-plan';
import { type Beginning, blankClass, blankCurriculum, blankPractice } from '#core/library/blank';
import type { NewWords } from '#core/library/class-edit';
import type { LibraryContent, LibraryKind } from '#core/library/library-entry';
import { minutes } from '#core/time/milliseconds';
import type { Say } from '#ui/say';

/** Slots that classes are mostly held in, minutes; another is chosen in the editor. */
export const slots = ['60', '75', '90'] as const;

/** What a new practice can be; what opens and closes a class is written in the class. */
export const practiceKinds = [
  'guided',
  'breathing',
  'relaxation',
  'activity',
  'discussion',
  'talk',
  'check-in',
  'plan',
  'handout',
] as const satisfies readonly PartKind[];

/** What somebody wants to begin. */
export interface NewWish {
  readonly kind: LibraryKind;
  /** Empty: it is called by what it is until somebody names it. */
  readonly title: string;
  readonly slot: (typeof slots)[number];
  readonly partKind: (typeof practiceKinds)[number];
}

function wordsOf(say: Say, kind: PartKind): NewWords {
  return { title: say(`kind.${kind}`), prompt: say(`kind-prompt.${kind}`) };
}

/** What something new begins with, in words that can be shown as they are. */
export function blankOf(say: Say, id: string, { kind, title, slot, partKind }: NewWish): LibraryContent {
  const name = title.trim() === '' ? say(`library.untitled.${kind}`) : title.trim();
  const begin: Beginning = { id, language: 'en', title: name, licence: say('library.own-licence') };
  switch (kind) {
    case 'classes': {
      const words = { welcome: wordsOf(say, 'welcome'), closing: wordsOf(say, 'closing') };
      return { kind, content: blankClass(begin, minutes(Number(slot)), words) };
    }
    case 'practices':
      return { kind, content: blankPractice(begin, partKind, { ...wordsOf(say, partKind), title: name }) };
    case 'curricula':
      return { kind, content: blankCurriculum(begin, say('library.first-theme')) };
  }
}
