import { listSessions } from '#api/records';
import { startProgram } from '#api/start-program';
import { keyFrom, newSalt, usualCost } from '#sealing/passphrase';
import { takeVault } from '#store/vault';
import { benchMachine, benchPassphrase } from './contender-ours';
import type { Listed, Span } from './store-contender';

/** The whole program, open, with the list that was asked for first. */
export interface Unlocked {
  readonly listed: readonly Listed[];
  /** Resolves when the backup that every start makes beside everything else is made. */
  backup(): Promise<void>;
  close(): Promise<void>;
}

function textOf(what: unknown): string {
  return what instanceof Error ? what.message : JSON.stringify(what);
}

/** Starts the whole program on a folder, unlocks it by its passphrase and asks for a list. */
export async function unlockedList(folder: string, { days }: Span): Promise<Unlocked> {
  const vault = await takeVault(folder, { keychain: null, now: Date.now });
  const trouble = (...what: readonly unknown[]): never => {
    throw new Error(`expected no trouble, got ${what.map(textOf).join(' ')}`);
  };
  const { program, close } = await startProgram({
    ...benchMachine(),
    vault,
    onTrouble: trouble,
    onRemark: trouble,
  });
  const answer = await program.unlock({ passphrase: benchPassphrase });
  const { house } = program;
  if (!answer.done || house === null) throw new Error('expected the passphrase to open the records');
  const list = await listSessions(house, days);
  if (!list.done) throw new Error(`no list: ${list.why}`);
  return {
    listed: list.value.sessions,
    async backup() {
      // One thing is done with backups at a time, so that this waits for what is being made.
      await program.vault?.backups.preview('own', 'none');
    },
    close,
  };
}

/** Making the key alone, at the usual cost. */
export async function makeKey(): Promise<void> {
  await keyFrom(benchPassphrase, newSalt(), usualCost);
}
