import { mediaUsed } from '#core/curriculum/media-used';
import type { LibraryContent } from './library-entry';

/** The pictures and recordings that something in the library shows and plays, and the files attached to it; ids, each once. */
export function mediaIn({ kind, content }: LibraryContent): readonly string[] {
  const attached = (content.attachments ?? []).map(({ media }) => media);
  switch (kind) {
    case 'practices':
      return [...new Set([...mediaUsed({ parts: [content.part] }), ...attached])];
    case 'classes':
      return [...new Set([...mediaUsed(content), ...attached])];
    case 'curricula':
      return [...new Set(attached)];
  }
}
