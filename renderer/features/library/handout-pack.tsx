import { type ItemName, library } from '#bridge/library';
import type { LibraryContent } from '#core/library/library-entry';
import type { HandoutFrom } from './handout-page';

/** A page that can be printed. */
export interface PackPage extends HandoutFrom {
  readonly key: string;
}

function ownPage({ kind, content }: LibraryContent): readonly PackPage[] {
  const { id, handout, language, title } = content;
  return handout === undefined ? [] : [{ key: `${kind}/${id}`, handout, language, origin: title }];
}

/** Whose handouts go along: the practices of a class; for each meeting of a curriculum the first of its classes. */
function others(was: LibraryContent): readonly ItemName[] {
  switch (was.kind) {
    case 'practices':
      return [];
    case 'classes': {
      const ids = was.content.parts.flatMap(({ from }) => (from === undefined ? [] : [from.practice]));
      return [...new Set(ids)].map((id) => ({ kind: 'practices', id }));
    }
    case 'curricula': {
      const ids = was.content.meetings.flatMap(({ classes }) => classes.slice(0, 1));
      return [...new Set(ids)].map((id) => ({ kind: 'classes', id }));
    }
  }
}

/** True where there may be something to print. */
export function mayHaveHandout(was: LibraryContent): boolean {
  return was.content.handout !== undefined || others(was).length > 0;
}

/** The handouts of something in the library, its own first. What is not there any more has none. Rejects where nothing answers. */
export async function handoutPack(was: LibraryContent): Promise<readonly PackPage[]> {
  const answers = await Promise.all(others(was).map((name) => library.item(name)));
  const pages = [...ownPage(was), ...answers.flatMap((answer) => (answer.done ? ownPage(answer.value.was) : []))];
  // A page that two of them share is printed once.
  const texts = pages.map(({ handout }) => JSON.stringify(handout));
  return pages.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
