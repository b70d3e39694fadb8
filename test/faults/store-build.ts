import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a small program into one file that plain Node runs, for scripts outside of the tests; it is gone when the script
 * ends. A measured program carries no compiler with it then.
 */
export async function buildProgram(source: URL): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-script-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node24',
      rolldownOptions: { input: fileURLToPath(source), output: { entryFileNames: 'program.mjs' } },
    },
  });
  return join(folder, 'program.mjs');
}

/** Builds a program, runs it with the arguments of this script and ends as it ends. */
export async function runBuiltScript(source: URL): Promise<void> {
  const program = await buildProgram(source);
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}
