import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Host, startHost } from '#browser/host';
import { builtInClasses } from '#files/built-in-classes';
import { randomIds } from '#machine/random-ids';
import { openStore } from '#store/open-store';
import { evening } from './open-program';
import { simulatedClock } from './simulated-clock';

const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** The loopback host on the built pages, in this process, with a clock that runs and can be moved forward besides. */
export async function loopbackProgram(folder: string) {
  const clock = simulatedClock(evening, true);
  const troubles: unknown[] = [];
  const machine = {
    store: await openStore(folder),
    clock,
    ids: randomIds(),
    classes: builtInClasses(),
    zone: 'America/Denver',
    onTrouble: (error: unknown) => troubles.push(error),
  };
  const host: Host = await startHost(async () => machine, { port: 0, pages });
  onTestFinished(() => host.close());
  /** Lets time pass at once; all windows learn of it. */
  const pass = async (span: number): Promise<void> => {
    clock.pass(span);
    await host.house.clockChanged();
  };
  return { host, clock, pass, troubles };
}
