import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { faultCode } from './fault-code';

/**
 * When a process began. `exact` (Linux) names the boot and the tick; elsewhere there is only `around`, epoch milliseconds,
 * which two ways of asking tell a little differently.
 */
export type ProcessStart = { readonly exact: string } | { readonly around: number };

/** How far apart two tellings of the same start may lie, milliseconds. */
const tolerance = 60_000;

/** The start of a running process; `gone` when it has ended, null when this machine won't tell. */
export async function processStart(pid: number): Promise<ProcessStart | 'gone' | null> {
  if (process.platform === 'linux') return linuxStart(pid);
  if (pid === process.pid) return { around: Math.round(performance.timeOrigin) };
  return process.platform === 'win32' ? windowsStart(pid) : posixStart(pid);
}

/** True when both may tell of one process. A start told in another system's way was not on this machine. */
export function sameStart(one: ProcessStart, other: ProcessStart): boolean {
  if ('exact' in one && 'exact' in other) return one.exact === other.exact;
  if ('around' in one && 'around' in other) return Math.abs(one.around - other.around) <= tolerance;
  return false;
}

async function linuxStart(pid: number): Promise<ProcessStart | 'gone' | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name is in brackets and may itself hold brackets and spaces; state is the 3rd field, the start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    // A killed process that its parent hasn't collected still has its number.
    if (state === 'Z' || state === 'X') return 'gone';
    return start === undefined ? null : { exact: `${boot}/${start}` };
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return null;
  }
}

/** Asks `ps`, in UTC so that the hour that autumn repeats doesn't matter. */
export async function posixStart(pid: number): Promise<ProcessStart | null> {
  const said = await answer('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return said === null ? null : aroundOf(Date.parse(`${said} UTC`));
}

async function windowsStart(pid: number): Promise<ProcessStart | null> {
  const ask = `([DateTimeOffset](Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
  const said = await answer('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', ask]);
  return said === null ? null : aroundOf(Number.parseInt(said, 10));
}

function aroundOf(time: number): ProcessStart | null {
  return Number.isNaN(time) ? null : { around: time };
}

async function answer(program: string, words: readonly string[]): Promise<string | null> {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    return (await promisify(execFile)(program, [...words], { env, timeout: 10_000 })).stdout.trim();
  } catch {
    // Not installed, not allowed or no such process: then nobody knows, and the lock is respected.
    return null;
  }
}
