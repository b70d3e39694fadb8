import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Secret } from '#core/ports/gate';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault, Vault } from '#core/ports/vault';
import { enHost, fill } from '#words/en-host';
import type { SecretSource } from './cli-arguments';
import { readSecret } from './cli-secret';
import { openData } from './open-data';

/** What a terminal would obey: a file that is told of may hold it. */
const commands = /(?![\n\t])\p{Cc}/gu;

/** Says a sentence on the error stream; gives the exit code of a failure. */
export function failure(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence.replaceAll(commands, '·')}\n`);
}

const traces: readonly string[] = [
  'sessions',
  'settings',
  'keys.json',
  'keys-copy.json',
  'backups',
  'breathing-room.lock',
];

/** True for a folder in which there are records, or were. */
export async function isDataFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => []);
  return names.some((name) => traces.includes(name));
}

/** Records that were opened for a verb. */
export interface Records {
  readonly vault: Vault;
  readonly open: OpenVault;
  readonly secret: Secret;
}

/** Which records, and where their key is. */
export interface Asked {
  readonly data: string;
  readonly source: SecretSource;
}

/** Does something of which a failing disk becomes a sentence. Gives the exit code. */
export async function saidByDisk(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return failure(fill(enHost['cli.disk'], { path: error.path, why: enHost[`cli.disk-${error.reason}`] }));
  }
}

/** Takes a data folder, does something with it and gives it back. Gives the exit code. */
export async function withVault(data: string, work: (vault: Vault) => Promise<number>): Promise<number> {
  const vault = await openData(data);
  return saidByDisk(async () => {
    try {
      return await work(vault);
    } finally {
      await vault.close();
    }
  });
}

/** Reads the key, or says why there is none. */
export async function secretFor(source: SecretSource): Promise<Secret | null> {
  const secret = await readSecret(source);
  if (!('problem' in secret)) return secret;
  failure(secret.problem);
  return null;
}

/** Opens records that this program holds, does something with them and locks them again. Gives the exit code. */
export async function withOpened(
  vault: Vault,
  source: SecretSource,
  work: (records: Records) => Promise<number>,
): Promise<number> {
  const path = vault.folder;
  if (vault.state.is !== 'locked') return failure(fill(enHost[`cli.is-${vault.state.is}`], { path }));
  const secret = await secretFor(source);
  if (secret === null) return 2;
  const open = await vault.open(secret);
  if (open === null) return failure(fill(enHost['cli.wrong-key'], { path }));
  try {
    return await work({ vault, open, secret });
  } finally {
    await open.lock();
  }
}

/** Opens the records of a folder for a verb. Gives the exit code: the folder is given back, however it went. */
export async function withRecords(
  { data, source }: Asked,
  work: (records: Records) => Promise<number>,
): Promise<number> {
  if (!(await isDataFolder(data))) return failure(fill(enHost['cli.no-data'], { path: resolve(data) }));
  return withVault(data, (vault) => withOpened(vault, source, work));
}
