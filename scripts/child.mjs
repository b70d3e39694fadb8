import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node that the program is built for. It comes with the install, whatever the machine's own Node is. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();
/** @type {NodeJS.Signals | undefined} */
let stopping;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    // A terminal and npm both pass Ctrl C on; the child is told once.
    if (stopping !== undefined) return;
    stopping = signal;
    for (const child of living) child.kill(signal);
    if (living.size === 0) process.exit(exitCode(null, signal));
  });
}

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 128 and the signal's number where a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} output all that was written, where it was asked to be quiet
 * @property {boolean} late it was stopped because its time was up
 */

/**
 * Runs a command to its end. When this process is told to stop, the command is told too, and nothing runs after it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly quiet?: boolean, readonly limit?: number, readonly env?: NodeJS.ProcessEnv, readonly shell?: boolean }} [how]
 *   `quiet` keeps the output for later; `limit` is milliseconds
 * @returns {Promise<Ended>}
 */
export async function run(command, args, how = {}) {
  const { quiet = false, limit, env = process.env, shell = false } = how;
  const ended = await new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: root, env, shell, stdio });
    let output = '';
    let late = false;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer = limit && setTimeout(() => (late = child.kill('SIGKILL')), limit);
    living.add(child);
    child.once('error', (error) => {
      living.delete(child);
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      living.delete(child);
      clearTimeout(timer);
      resolve({ code: exitCode(code, signal), signal, output, late });
    });
  });
  if (stopping !== undefined) process.exit(quiet ? exitCode(null, stopping) : ended.code);
  return ended;
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
