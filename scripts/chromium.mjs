import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { node, run } from './child.mjs';
import { giveUp } from './ready.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Where Chromium lies that the tests can drive, if there is one: as told, Playwright's own, or the machine's. */
export async function findChromium() {
  const told = process.env['BREATHING_ROOM_CHROMIUM'];
  const { chromium } = await import('playwright');
  return [...(told ? [told] : []), chromium.executablePath(), ...installedPlaces()].find((path) => existsSync(path));
}

/**
 * Finds a Chromium or fetches one: Playwright's, or Debian's where we may install it.
 *
 * @param {(sentence: string) => void} say
 * @returns {Promise<string>}
 */
export async function ensureChromium(say) {
  const found = await findChromium();
  if (found !== undefined) return found;
  say('Fetching a Chromium for the tests.');
  await run(node, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'], {
    quiet: true,
    limit: 300_000,
  });
  const fetched = (await findChromium()) ?? (await installFromDebian());
  return (
    fetched ??
    giveUp(
      'The tests need a Chromium, and none was found or could be fetched. Install Chromium or Google Chrome, or name one in BREATHING_ROOM_CHROMIUM.',
    )
  );
}

async function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, limit: 120_000, env });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, limit: 600_000, env });
  return findChromium();
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const homes = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    const inside = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return homes.flatMap((home) => (home ? inside.map((path) => join(home, path)) : []));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
