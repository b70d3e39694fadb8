import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

const built = fileURLToPath(new URL('../../dist/browser', import.meta.url));

/** A part of the built program at work as a process of its own. */
export interface BuiltProgram {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has said so far. */
  readonly said: { readonly out: string; readonly err: string };
  /** Its exit code once it is gone and all that it said has arrived; null when a signal ended it. */
  readonly code: Promise<number | null>;
}

/** What surrounds it. */
export interface Around {
  /** Mount options of a disk of its own in memory, laid over the folder and seen by this program alone. */
  readonly disk?: { readonly options: string; readonly folder: string };
  readonly env?: Readonly<Record<string, string>>;
}

const ownDisks = 'unshare';

/**
 * The rows of a table where a program may be given a disk of its own, none where it may not: there the stand-in disk of
 * disk-fault.test.ts and data-folder.test.ts has to do.
 */
export function whereMounted<T>(rows: readonly T[]): readonly T[] {
  const may = spawnSync(ownDisks, ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp']).status === 0;
  return may ? rows : [];
}

function commandOf(args: readonly string[], { disk }: Around): readonly [string, readonly string[]] {
  if (disk === undefined) return [process.execPath, args];
  const script = 'mount -t tmpfs -o "$1" tmpfs "$2"; shift 2; exec "$@"';
  return [ownDisks, ['-rm', 'sh', '-c', script, 'sh', disk.options, disk.folder, process.execPath, ...args]];
}

/** Runs the built host (`main`) or the command line (`cli`). It doesn't outlive the test. */
export function runBuilt(entry: 'main' | 'cli', args: readonly string[], around: Around = {}): BuiltProgram {
  const [command, all] = commandOf([join(built, `${entry}.mjs`), ...args], around);
  const child = spawn(command, [...all], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...around.env },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const code = once(child, 'close').then(([exit]) => (typeof exit === 'number' ? exit : null));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await code;
  });
  return { child, pid: child.pid ?? 0, said, code };
}

/** A built host that has told its address. */
export interface BuiltHost extends BuiltProgram {
  /** `http://127.0.0.1:` and the port. */
  readonly origin: string;
  readonly key: string;
}

/** Starts the built host on a folder and waits for its address. Rejects when it ends before it has one. */
export async function runHost(folder: string, around: Around = {}): Promise<BuiltHost> {
  const program = runBuilt('main', ['--browser', '--no-open', '--port', '0', '--data', folder], around);
  const { stdout } = program.child;
  const over = program.code.then((code) => {
    throw new Error(`the host ended with ${code} before it had an address: ${program.said.err}`);
  });
  while (stdout !== null && !program.said.out.includes('\n')) await Promise.race([once(stdout, 'data'), over]);
  const url = new URL(program.said.out.trim().split(' ').at(-1) ?? '');
  over.catch(() => undefined);
  return { ...program, origin: url.origin, key: url.searchParams.get('key') ?? '' };
}

/** Asks a program to stop and gives its exit code. */
export function stop({ child, code }: BuiltProgram, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  child.kill(signal);
  return code;
}

/** How a program ended: its exit code, and what it said, line by line. */
export async function ended({ code, said }: BuiltProgram) {
  return { code: await code, out: said.out, err: said.err.split('\n') };
}

/** The end of a program that says one sentence on its error stream and nothing else: no stack trace, no second line. */
export function oneSentence(code: number, sentence: RegExp): object {
  return { code, out: '', err: [expect.stringMatching(sentence), ''] };
}
