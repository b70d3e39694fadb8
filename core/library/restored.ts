import type { LibraryContent } from './library-entry';

/**
 * An earlier content as the newest one of something: under the id and the version that it has now. What it was copied from
 * had another id and title: the title of the copy stays, and a length of a class stands by itself.
 */
export function restored(now: LibraryContent, earlier: LibraryContent): LibraryContent {
  const { id, version, title } = now.content;
  const name = earlier.content.id === id ? { version } : { id, version, title };
  switch (earlier.kind) {
    case 'practices':
      return { kind: 'practices', content: { ...earlier.content, ...name, part: { ...earlier.content.part, id } } };
    case 'classes': {
      const { family, ...plan } = earlier.content;
      const isOwn = plan.id === id && family !== undefined;
      return { kind: 'classes', content: isOwn ? { ...plan, ...name, family } : { ...plan, ...name } };
    }
    case 'curricula':
      return { kind: 'curricula', content: { ...earlier.content, ...name } };
  }
}
