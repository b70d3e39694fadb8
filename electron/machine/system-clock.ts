import { randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import type { Clock } from '#core/ports/clock';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** This machine's clock: wall time, a monotonic reading and a boot id that is new for each start of the program. */
export function systemClock(): Clock {
  const boot = randomUUID();
  return {
    now: () => ({ wall: instant(Date.now()), mono: milliseconds(performance.now()), boot }),
    uptime: () => uptime() * 1000,
  };
}
