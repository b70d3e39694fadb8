import { join, resolve } from 'node:path';
import { isWeak } from '#api/gate-state';
import { saveNewFile } from '#files/save-new-file';
import { en } from '#words/en';
import { enCliExport } from '#words/en-cli-export';
import { enHost, fill } from '#words/en-host';
import { failure, say } from './cli-records';
import { readSecret } from './cli-secret';

/** What seals a file, read from the first line of another; `problem` after that was said. Null: it stays open. */
export async function zipSecret(file: string | null): Promise<string | null | { readonly problem: true }> {
  if (file === null) return null;
  const secret = await readSecret({ passphraseFile: file, recoveryFile: undefined });
  const passphrase = 'passphrase' in secret ? secret.passphrase : '';
  if (!isWeak(passphrase)) return passphrase;
  const why = 'problem' in secret ? secret.problem : en['why.weak-passphrase'];
  failure(fill(enCliExport['cli.lane-refused'], { why }));
  return { problem: true };
}

/** Writes a new file into a folder; null where it could not be, after that was said. */
export async function written(
  { out, name }: { readonly out: string; readonly name: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<string | null> {
  const path = join(resolve(out), name);
  const saved = await saveNewFile(path, bytes);
  if ('path' in saved) return saved.path;
  failure(fill(enHost[`cli.out-${saved.problem}`], { path }));
  return null;
}

/** Says who can read what was written. */
export function sayOfSeal(passphrase: string | null): void {
  say(enCliExport[passphrase === null ? 'cli.lane-open' : 'cli.lane-sealed']);
}
