import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run } from './child.mjs';
import { readOptions } from './options.mjs';
import { aside, giveUp, ready } from './ready.mjs';

const loopback = 'so the same app opens in your browser from this computer.';
const args = process.argv.slice(2);

const read = readOptions(args);
if ('problem' in read) giveUp(read.problem, 2);
await ready(aside);
process.exitCode = read.options.browser ? await openInBrowser() : await openOnDesktop();

async function openOnDesktop() {
  const electron = presentElectron() ?? (await fetchElectron());
  if (electron === undefined) return openInBrowser(`Electron's binary can't be had here, ${loopback}`);
  if (screenless()) return openInBrowser(`There is no display here, ${loopback}`);
  const began = Date.now();
  const ended = await run(electron, ['.', ...args]);
  const stillborn = (ended.signal !== null || ended.code === 127) && Date.now() - began < 10_000;
  return stillborn ? openInBrowser(`Electron can't run on this computer, ${loopback}`) : ended.code;
}

/** @param {string} [why] */
async function openInBrowser(why) {
  if (why !== undefined) aside(why);
  const ended = await run(node, ['dist/browser/main.mjs', ...args]);
  return ended.code;
}

function presentElectron() {
  const pointer = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(pointer)) return undefined;
  const binary = join(root, 'node_modules/electron/dist', readFileSync(pointer, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

async function fetchElectron() {
  await run(node, ['node_modules/electron/install.js'], { quiet: true, limit: 60_000 });
  return presentElectron();
}

function screenless() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}
