import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { OpenVault } from '#core/ports/vault';
import { takeVault } from '#store/vault';
import { marks, session, settings, writeSession, writeSettings, writeSigned } from '#test/electron/store/backup-folder';
import { type BuiltProgram, ended, runBuilt } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost, testPassphrase } from '#test/world/unlocked';

/** Runs a command as if somebody sat at a terminal. */
const terminalMaker = 'script';

/** Two files with secrets in their first line, and what else a command line needs. */
export interface Kept {
  readonly data: string;
  readonly passphraseFile: string;
  readonly recoveryFile: string;
}

/** A file with a secret in its first line, in a folder of its own. */
export function secretFile(secret: string): string {
  const path = join(temporaryFolder(), 'secret.txt');
  writeFileSync(path, `${secret}\nand a second line that is none\n`);
  return path;
}

/** Opens a data folder in this process, does something and gives it back. */
export async function within<T>(data: string, work: (open: OpenVault) => Promise<T>): Promise<T> {
  const vault = await takeVault(data, { keychain: null, now: Date.now });
  const open = await vault.open({ passphrase: testPassphrase });
  if (open === null) throw new Error('the passphrase of tests does not open this folder');
  try {
    return await work(open);
  } finally {
    await open.lock();
    await vault.close();
  }
}

/** A data folder with settings, two signed sessions and one that runs. */
export async function records(data: string = temporaryFolder()): Promise<Kept> {
  const vault = await takeVault(data, { keychain: null, now: Date.now, cost: cheapCost });
  const { vault: open, recoveryKey } = await vault.create(testPassphrase);
  await writeSettings(open.store, settings());
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await writeSession(open.store, session('ses_3', [marks.start]));
  await open.lock();
  await vault.close();
  return { data, passphraseFile: secretFile(testPassphrase), recoveryFile: secretFile(recoveryKey) };
}

/** Runs a verb of the built command line. An option without a value is `true`. */
function verb(name: string, options: Readonly<Record<string, string | true>>): BuiltProgram {
  const args = Object.entries(options).flatMap(([key, value]) => (value === true ? [`--${key}`] : [`--${key}`, value]));
  return runBuilt('cli', [name, ...args]);
}

/** How a verb ended. */
export async function run(name: string, options: Readonly<Record<string, string | true>>) {
  return ended(verb(name, options));
}

const built = fileURLToPath(new URL('../../dist/browser/cli.mjs', import.meta.url));

/** Runs the built command line with something on its standard input, which stays open. */
export async function runWithInput(args: readonly string[], input: string) {
  return spoken(process.execPath, [built, ...args], input);
}

/** The rows of a table where a program may be given a terminal of its own, none where it may not. */
export function whereTerminal<T>(rows: readonly T[]): readonly T[] {
  return spawnSync(terminalMaker, ['-qec', 'true', '/dev/null']).status === 0 ? rows : [];
}

/** The same on a terminal of its own: what is said and what the terminal shows of the typing come together. */
export async function runOnTerminal(args: readonly string[], input: string) {
  const command = [process.execPath, built, ...args].map((word) => `'${word}'`).join(' ');
  return spoken(terminalMaker, ['-qec', command, '/dev/null'], input);
}

async function spoken(command: string, args: readonly string[], input: string) {
  const child = spawn(command, [...args], { stdio: 'pipe' });
  const gone = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  let out = '';
  let err = '';
  let isAsked = false;
  const heard = (): void => {
    if (isAsked || !out.endsWith('recovery key: ')) return;
    isAsked = true;
    child.stdin.write(input);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // A terminal is answered when it asks; a pipe holds its line from the start.
  if (command !== terminalMaker) child.stdin.write(input);
  const [code] = await gone;
  return { code: Number(code), out, err };
}
