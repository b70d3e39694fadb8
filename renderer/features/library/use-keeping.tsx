import { useCallback, useRef, useState } from 'react';
import { library, type OpenedItem } from '#bridge/library';
import { atVersion } from '#core/library/content-version';
import type { LibraryContent } from '#core/library/library-entry';
import type { BasedOn } from '#core/library/library-item';
import { useAttempt } from '#ui/attempt';

/** What is kept in one go. */
export interface Keeping {
  readonly was: LibraryContent;
  /** All that is kept in one sitting is one version. */
  readonly sitting: string;
  /** The newer version of the original from which it counts as made from now on; null: as before. */
  readonly basedOn: BasedOn | null;
}

export interface Kept {
  /** As it is on disk. */
  readonly was: LibraryContent;
  /** Keeps another content in its place; true: it is on disk. Why not is told. */
  readonly keep: (keeping: Keeping) => Promise<boolean>;
}

/** Something of the library whose content is put in the place of another, without an editor. */
export function useKeeping(opened: Pick<OpenedItem, 'was' | 'revision'>): Kept {
  const attempt = useAttempt();
  const [was, setWas] = useState(opened.was);
  const revision = useRef(opened.revision);
  const keep = useCallback(
    async ({ was: next, sitting, basedOn }: Keeping): Promise<boolean> => {
      const saved = await attempt(library.save({ was: next, revision: revision.current, sitting, basedOn }));
      if (saved === null) return false;
      revision.current = saved.value.revision;
      setWas(atVersion(next, saved.value.version));
      return true;
    },
    [attempt],
  );
  return { was, keep };
}
