import { contentHash } from './content-hash';
import type { LibraryContent } from './library-entry';

/** The same content under another version. */
export function atVersion(was: LibraryContent, version: number): LibraryContent {
  switch (was.kind) {
    case 'practices':
      return { kind: was.kind, content: { ...was.content, version } };
    case 'classes':
      return { kind: was.kind, content: { ...was.content, version } };
    case 'curricula':
      return { kind: was.kind, content: { ...was.content, version } };
  }
}

/** Whether two contents are the same, whatever their versions are called. */
export function sameContent(one: LibraryContent, other: LibraryContent): boolean {
  return contentHash(atVersion(one, 1).content) === contentHash(atVersion(other, 1).content);
}
