import { existsSync } from 'node:fs';
import { node, run } from './child.mjs';
import { findChromium } from './find-chromium.mjs';
import { giveUp } from './ready.mjs';

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
