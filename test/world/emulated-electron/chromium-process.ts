import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumPath } from '#test/world/chromium';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--disable-popup-blocking',
  '--no-first-run',
  '--no-startup-window',
  '--password-store=basic',
  '--autoplay-policy=no-user-gesture-required',
  '--remote-debugging-port=0',
];

/** The Chromium behind the windows: this process drives it, and whoever reads its first line can drive it too. */
export interface ChromiumProcess {
  readonly context: BrowserContext;
  end(): Promise<void>;
}

async function debuggerAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Chromium has no error stream');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended before it listened');
}

export async function startChromium(): Promise<ChromiumProcess> {
  const path = await chromiumPath();
  const profile = mkdtempSync(join(tmpdir(), 'emulated-electron-'));
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await debuggerAddress(child);
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no default context');
  process.stderr.write(`DevTools listening on ${address}\n`);
  return {
    context,
    end: async () => {
      child.kill('SIGTERM');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
