import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Host, startHost } from '#browser/host';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { evening } from './open-program';
import { simulatedClock } from './simulated-clock';
import { cheapCost, unlocked } from './unlocked';

const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** The loopback host on the built pages, in this process, with a clock that runs and can be moved forward besides; it begins at an instant. `ships`: another library than ours. */
export async function loopbackProgram(folder: string, start: number = evening, ships = builtInLibrary()) {
  const clock = simulatedClock(start, true);
  const troubles: unknown[] = [];
  const machine = {
    vault: await takeVault(folder, { keychain: null, now: () => clock.now().wall, cost: cheapCost }),
    clock,
    ids: randomIds(),
    ...ships,
    zone: 'America/Denver',
    onTrouble: (_what: string, error: unknown) => troubles.push(error),
    onRemark: (remark: unknown) => troubles.push(remark),
  };
  const host: Host = await startHost(async () => machine, { port: 0, pages });
  onTestFinished(() => host.close());
  const house = await unlocked(host.program);
  /** Lets time pass at once; all windows learn of it. */
  const pass = async (span: number): Promise<void> => {
    clock.pass(span);
    await house.clockChanged();
  };
  return { host, house, clock, pass, troubles };
}
