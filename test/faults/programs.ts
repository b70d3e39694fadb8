import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a small program into one file that plain Node runs, before the tests of a file; gives the path of what was built. */
export function builtProgram(source: URL): string {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-programs-'));
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        target: 'node24',
        rolldownOptions: {
          input: fileURLToPath(source),
          output: { entryFileNames: 'program.mjs' },
        },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'program.mjs');
}

/** A program at work as a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** All lines that it has said so far. */
  readonly said: readonly string[];
  /** Resolves once it has said a line of which this is true; rejects when it ends before. */
  until(heard: (line: string) => boolean): Promise<void>;
  tell(line: string): void;
  /** Resolves when it is gone and all that it said has arrived. */
  ended(): Promise<void>;
}

/** Runs a command; it doesn't outlive the test. */
export function runProgram(command: string, args: readonly string[]): Program {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  // A program that was just killed reads no more.
  child.stdin.on('error', () => undefined);
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  return {
    child,
    said,
    async until(heard) {
      while (!said.some(heard)) {
        await Promise.race([once(lines, 'line'), gone]);
        if (child.exitCode !== null && !said.some(heard)) throw new Error(`it ended after saying: ${said.join(', ')}`);
      }
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    async ended() {
      await gone;
    },
  };
}
