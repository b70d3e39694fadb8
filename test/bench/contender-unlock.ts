import { listSessions } from '#api/records';
import { startProgram } from '#api/start-program';
import { keyFrom, newSalt, usualCost } from '#sealing/passphrase';
import { takeVault } from '#store/vault';
import { benchMachine, benchPassphrase } from './contender-ours';
import type { Listed, Span } from './store-contender';

/** The whole program on a folder, unlocked by its passphrase. */
export async function unlockedList(
  folder: string,
  { days }: Span,
): Promise<{ readonly listed: readonly Listed[]; readonly close: () => Promise<void> }> {
  const vault = await takeVault(folder, { keychain: null, now: Date.now });
  const trouble = (what: unknown): never => {
    throw new Error(`expected no trouble, got ${JSON.stringify(what)}`, { cause: what });
  };
  const started = await startProgram({ ...benchMachine(), vault, onTrouble: trouble, onRemark: trouble });
  const answer = await started.program.unlock({ passphrase: benchPassphrase });
  const { house } = started.program;
  if (!answer.done || house === null) throw new Error('expected the passphrase to open the records');
  const list = await listSessions(house, days);
  if (!list.done) throw new Error(`no list: ${list.why}`);
  return { listed: list.value.sessions, close: started.close };
}

/** Making the key alone, at the usual cost. */
export async function makeKey(): Promise<void> {
  await keyFrom(benchPassphrase, newSalt(), usualCost);
}
