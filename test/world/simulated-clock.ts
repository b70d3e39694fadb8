import type { Clock } from '#core/ports/clock';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** A clock that tests move by hand, or that runs with the machine and can be moved forward besides. */
export interface SimulatedClock extends Clock {
  /** Time passes, awake: all hands move. */
  pass(span: number): void;
  /** The machine sleeps: wall time and uptime move on, the monotonic hand stands still. */
  sleep(span: number): void;
  /** Somebody sets the wall clock. */
  step(by: number): void;
  /** The program was started again: a new boot, whose monotonic hand begins anew. */
  reboot(): void;
}

interface Hands {
  wall: number;
  mono: number;
  up: number;
}

/** `running`: real time passes too; otherwise only what a test says. */
export function simulatedClock(start: number, running = false): SimulatedClock {
  const startedAt = performance.now();
  const hands: Hands = { wall: start, mono: 0, up: 1_000_000 };
  let boot = 1;
  const ran = (): number => (running ? performance.now() - startedAt : 0);
  const move = (by: Partial<Hands>): void => {
    for (const hand of ['wall', 'mono', 'up'] as const) hands[hand] += by[hand] ?? 0;
  };
  return {
    now: () => ({ wall: instant(hands.wall + ran()), mono: milliseconds(hands.mono + ran()), boot: `boot-${boot}` }),
    uptime: () => hands.up + ran(),
    pass: (span) => move({ wall: span, mono: span, up: span }),
    sleep: (span) => move({ wall: span, up: span }),
    step: (by) => move({ wall: by }),
    reboot: () => {
      boot += 1;
      hands.mono = -ran();
    },
  };
}
