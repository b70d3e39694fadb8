import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run } from './child.mjs';

const sources = ['core', 'electron', 'renderer', 'resources'];
const settings = ['scripts/options.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const stamp = join(root, 'dist/stamp');

/**
 * Installs and builds what is missing or out of date; both are nothing where nothing changed.
 *
 * @param {(sentence: string) => void} say
 */
export async function ready(say) {
  await install(say);
  await build(say);
}

/** One calm line that is no part of the program's own output. @param {string} sentence */
export function aside(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the process with a sentence. @param {string} sentence @param {number} [code] @returns {never} */
export function giveUp(sentence, code = 1) {
  aside(sentence);
  process.exit(code);
}

/** @param {(sentence: string) => void} say */
async function install(say) {
  if (installed()) return;
  say('Installing what Breathing Room needs; the first time takes a minute or two.');
  const ended = await npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']);
  if (ended.code === 0 && installed()) return;
  giveUp(
    `${ended.output}\nThe install did not come to its end, so nothing was started. Once there is internet, start again.`,
  );
}

/** @param {readonly string[]} args */
function npm(args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js'))
    return run(process.env['npm_node_execpath'] ?? process.execPath, [cli, ...args], { quiet: true });
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}

/** True when everything that the lock names, other than parts for other machines, was installed in that version. */
function installed() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(node) || !existsSync(hidden)) return false;
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(hidden);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packages(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

/** @param {(sentence: string) => void} say */
async function build(say) {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building Breathing Room.');
  rmSync(stamp, { force: true });
  const ended = await run(node, ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel=warn'], {
    quiet: true,
  });
  if (ended.code !== 0) giveUp(`${ended.output}\nThe build failed, so nothing was started.`);
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = sources.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  );
  for (const file of files.concat(settings).toSorted()) {
    if (statSync(join(root, file)).isDirectory()) continue;
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
