import { useEffect, useState } from 'react';
import { theProgram } from '#bridge/program';
import { showCheck } from '#bridge/wall-check';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { SoundPlayer } from '#sound/sound-player';
import type { SoundCheck } from './use-sound-check';

/** One light and one click a second, the first when everybody had time to look up; milliseconds. */
export const syncEvery = milliseconds(1000);
const lookUp = milliseconds(1500);
/** Clicks are handed over this much ahead: later than the greatest delay, soon enough to follow the slider; milliseconds. */
const ahead = 900;
const handOver = 200;

/** Light and sound that ought to be one. */
export interface SyncTest {
  /** Session time of the first light; null: it doesn't run. */
  readonly from: Instant | null;
  /** On how many walls the same light flashes. */
  readonly walls: number;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Clicks each second from an instant on, until the returned function is called. */
function clickFrom(from: Instant, player: SoundPlayer): () => void {
  const { now } = theProgram().clock;
  let next = from;
  const timer = setInterval(() => {
    while (next - now() < ahead) {
      // One that is past is let go of: a late click would mislead.
      if (next > now()) player.tick(next);
      next = after(next, syncEvery);
    }
  }, handOver);
  return () => clearInterval(timer);
}

/** A light here and on the walls with a click on the same instants. */
export function useSyncTest(check: SoundCheck): SyncTest {
  const [run, setRun] = useState<{ readonly from: Instant; readonly player: SoundPlayer | null } | null>(null);
  const [walls, setWalls] = useState(0);
  useEffect(() => {
    if (run === null) return undefined;
    let wanted = true;
    const { from, player } = run;
    showCheck({ kind: 'sync', from, every: syncEvery }).then(
      (answer) => wanted && setWalls(answer.done ? answer.value : 0),
      // The light here does without a line.
      () => undefined,
    );
    const hush = player === null ? null : clickFrom(from, player);
    return () => {
      wanted = false;
      hush?.();
      showCheck(null).catch(() => undefined);
    };
  }, [run]);
  return {
    from: run?.from ?? null,
    walls,
    start: async () => {
      const player = await check.open();
      setRun({ from: after(theProgram().clock.now(), lookUp), player });
    },
    stop: () => setRun(null),
  };
}
