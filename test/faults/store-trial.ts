import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault } from '#core/ports/vault';
import { takeVault } from '#store/vault';
import { cheapCost } from '#test/world/unlocked';
import { lookAtBackups, restoreElsewhere } from './store-backup-trial';
import type { Populated } from './store-folder';
import { type Comparison, compare } from './store-truth';

/** One file and what it holds instead; null: it is gone. */
export interface Change {
  readonly path: string;
  readonly bytes: Buffer | null;
}

/**
 * What came of a changed file. `found`: something was told, by the store or by `verify`, and all the rest is right. `healed`: nothing was told, all
 * values are right, and the file is good again. `harmless`: nothing was told, and the file still parses to just what it held,
 * or is the journal of a signed session, whose document tells all that it held.
 * `unnoticed`: nothing was told, all values are right, and the file stays as it was changed. `refused`: the folder was not opened, with a reason. `wrong`: what must never be.
 */
export interface Outcome {
  readonly came: 'found' | 'healed' | 'harmless' | 'unnoticed' | 'refused' | 'wrong';
  readonly told: readonly string[];
}

/** Does something with an opened folder; a reason where it does not open. Anything but a StoreError is a crash and passes. */
async function opened<T>(
  { folder, passphrase }: Populated,
  work: (vault: OpenVault) => Promise<T>,
): Promise<T | { readonly refused: string }> {
  try {
    const vault = await takeVault(folder, { keychain: null, now: Date.now, cost: cheapCost });
    try {
      const open = await vault.open({ passphrase });
      if (open === null) return { refused: `${vault.state.is}, and the passphrase opens nothing` };
      try {
        await open.resealed();
        return await work(open);
      } finally {
        await open.lock();
      }
    } finally {
      await vault.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return { refused: error.reason };
    throw error;
  }
}

interface Looked extends Comparison {
  /** What the program's own inspection found, before anything was read. */
  readonly faults: readonly string[];
}

async function look(populated: Populated, vault: OpenVault, path: string): Promise<Looked> {
  const faults: string[] = [];
  for await (const { where, what } of vault.verify()) faults.push(`${where}: ${what}`);
  const passphrases = [populated.passphrase, 'the first passphrase'];
  const backups = path.startsWith('backups') ? await lookAtBackups(vault, passphrases) : [];
  const { wrong, named, isWhole } = await compare(vault.store, populated.truth);
  return { wrong, named: [...named, ...backups], isWhole, faults };
}

const keyFiles = ['keys.json', 'keys-copy.json'];

function read(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

function isMended(folder: string, { path, bytes }: Change): boolean {
  const now = read(join(folder, path));
  if (keyFiles.includes(path)) {
    const [one, twin] = keyFiles.map((name) => read(join(folder, name)));
    return one !== null && one !== undefined && twin !== null && twin !== undefined && one.equals(twin);
  }
  return bytes === null ? now !== null : now === null || !now.equals(bytes);
}

/** The values in some JSON, or the text itself where it is none. */
function parsed(bytes: Buffer | null): unknown {
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No JSON: then only the same bytes are the same.
    return bytes;
  }
}

/** What to call a change of which nothing was told. */
function unsaid(populated: Populated, folder: string, change: Change): Outcome {
  const before = read(join(populated.folder, change.path));
  const isSame = isDeepStrictEqual(parsed(before), parsed(change.bytes));
  const isNeeded = change.path !== `sessions/${populated.signed}.journal`;
  if (isSame || !isNeeded) return { came: 'harmless', told: [] };
  return { came: isMended(folder, change) ? 'healed' : 'unnoticed', told: [] };
}

/** Changes one file in a copy of a folder, opens it twice, restores its backups elsewhere, and judges what was read. */
export async function tryChange(populated: Populated, change: Change): Promise<Outcome> {
  const folder = join(dirname(populated.folder), 'trial');
  rmSync(folder, { recursive: true, force: true });
  cpSync(populated.folder, folder, { recursive: true });
  if (change.bytes === null) rmSync(join(folder, change.path), { force: true });
  else writeFileSync(join(folder, change.path), change.bytes);
  const trial = { ...populated, folder };

  const first = await opened(trial, (vault) => look(trial, vault, change.path));
  if ('refused' in first) return { came: 'refused', told: [first.refused] };
  const { wrong, named, isWhole, faults } = first;
  if (wrong.length > 0) return { came: 'wrong', told: wrong };
  if (!isWhole && faults.length === 0)
    return { came: 'wrong', told: ['something is missing, and verify finds nothing'] };

  if (change.path.startsWith('backups')) {
    const back = await restoreElsewhere(trial);
    const restored = 'refused' in back ? { wrong: [], named: [`nothing comes back: ${back.refused}`] } : back;
    if (restored.wrong.length > 0) return { came: 'wrong', told: restored.wrong };
    const told = [...named, ...restored.named, ...faults];
    return told.length > 0 ? { came: 'found', told } : unsaid(populated, folder, change);
  }
  const second = await opened(trial, (vault) => compare(vault.store, populated.truth));
  if ('refused' in second) return { came: 'wrong', told: [`refused at the second start: ${second.refused}`] };
  // What the first start has put aside is gone at the second, which then has less to say.
  const again = second.wrong.filter((sentence) => isWhole || !sentence.endsWith('without a word'));
  if (again.length > 0) return { came: 'wrong', told: again.map((sentence) => `at the second start: ${sentence}`) };
  const told = [...named, ...faults];
  return told.length > 0 ? { came: 'found', told } : unsaid(populated, folder, change);
}
