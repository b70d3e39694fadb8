import { useEffect, useRef } from 'react';
import type { Run } from '#core/session/run';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

type Flag = Run['flags'][number];

/** Of a sleep in the class the question about it speaks, of a class closed late its signing page. */
function isTold(flag: Flag, { slept }: Pick<Run, 'slept'>): flag is Exclude<Flag, 'closed-late'> {
  return flag !== 'closed-late' && (flag !== 'slept' || slept === null);
}

/** Tells once of each thing that happened to the clock of this computer while the room was shown. */
export function useFlagNotices(run: Pick<Run, 'flags' | 'slept'>): void {
  const say = useSay();
  const tell = useTell();
  const told = useRef<ReadonlySet<Flag>>(new Set(run.flags));
  useEffect(() => {
    for (const flag of run.flags) {
      if (!told.current.has(flag) && isTold(flag, run)) tell({ text: say(`room.flag.${flag}`) });
    }
    told.current = new Set(run.flags);
  }, [run, say, tell]);
}
