import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built loopback host as a process of its own. */
export interface SpawnedHost {
  readonly child: ChildProcess;
  readonly url: string;
  /** Ends it with a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the built host on a folder, on a laptop that stands in a zone, and waits for its address. Rejects when it ends before it has one. */
export async function spawnHost(folder: string, zone?: string): Promise<SpawnedHost> {
  const args = ['dist/browser/main.mjs', '--browser', '--no-open', '--port', '0', '--data', folder];
  const env = zone === undefined ? process.env : { ...process.env, TZ: zone };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /^Breathing Room is at (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code} before it had an address: ${said}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { child, url, end };
}
