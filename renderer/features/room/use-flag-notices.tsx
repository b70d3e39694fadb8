import { useEffect, useRef } from 'react';
import type { Run } from '#core/session/run';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

type Flag = Run['flags'][number];

/** Tells once of each thing that happened to the clock of this computer while the room was shown. */
export function useFlagNotices(flags: readonly Flag[]): void {
  const say = useSay();
  const tell = useTell();
  const told = useRef<ReadonlySet<Flag>>(new Set(flags));
  useEffect(() => {
    for (const flag of flags) {
      if (!told.current.has(flag) && flag !== 'closed-late') tell({ text: say(`room.flag.${flag}`) });
    }
    told.current = new Set(flags);
  }, [flags, say, tell]);
}
