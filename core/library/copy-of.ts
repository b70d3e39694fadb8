import type { LibraryContent } from './library-entry';

/** The same content under another name. A copy of one length of a class stands by itself, and a practice's part is called as it is. */
export function copyOf(was: LibraryContent, name: { readonly id: string; readonly title: string }): LibraryContent {
  switch (was.kind) {
    case 'practices': {
      const part = { ...was.content.part, id: name.id };
      return { kind: was.kind, content: { ...was.content, ...name, part } };
    }
    case 'classes': {
      const { family: _family, ...plan } = was.content;
      return { kind: was.kind, content: { ...plan, ...name } };
    }
    case 'curricula':
      return { kind: was.kind, content: { ...was.content, ...name } };
  }
}
