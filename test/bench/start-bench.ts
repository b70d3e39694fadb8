/**
 * From starting the program until its first screen can be used: the browser host with a page of a Chromium that is open
 * already, and the desktop's own bundle on an emulated electron, which starts its Chromium itself. Beside each the least that
 * could be done in its place: a bare Node server with one button, and a Chromium with one button.
 *
 *   npm run bench:start                prints the table, on the built program
 *   npm run bench:start -- --write     and puts it into this folder's README
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { _electron, type Browser, type Page } from 'playwright';
import { quantile, writeIntoReadme } from '#test/bench/store-table';
import { launchChromium } from '#test/world/chromium';
import { emulatedBinary } from '#test/world/emulated-electron/binary';
import { letIn } from '#test/world/pass-gate';
import { testPassphrase } from '#test/world/unlocked';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The aim of the desktop on this machine; milliseconds. */
const aim = 1000;

const bare = `
  const page = '<!doctype html><button>Open the room</button>';
  const server = require('node:http').createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(page));
  server.listen(0, '127.0.0.1', () => console.log('at http://127.0.0.1:' + server.address().port + '/'));
`;

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for (;;) {
    const [piece] = await once(child.stdout ?? child, 'data');
    said += String(piece);
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address !== undefined && said.endsWith('\n')) return address;
  }
}

function node(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

const data = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
const host = ['dist/browser/main.mjs', '--browser', '--no-open', '--port', '0', '--data', join(data, 'browser')];

/** How long one start took until its first screen, and from the key until Today; milliseconds. */
interface Start {
  readonly screen: number;
  readonly today: number | null;
}

async function pageOf(browser: Browser): Promise<Page> {
  // A window that was never here: nothing of the program is kept for it.
  return (await browser.newContext()).newPage();
}

async function today(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
  const before = performance.now();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  return performance.now() - before;
}

async function served(browser: Browser, args: readonly string[], isOurs: boolean): Promise<Start> {
  const page = await pageOf(browser);
  const before = performance.now();
  const child = node(args);
  await page.goto(await addressOf(child));
  await page
    .getByRole(isOurs ? 'textbox' : 'button')
    .first()
    .waitFor();
  const screen = performance.now() - before;
  const start = { screen, today: isOurs ? await today(page) : null };
  await page.context().close();
  await end(child);
  return start;
}

async function shell(): Promise<Start> {
  const before = performance.now();
  const app = await _electron.launch({
    executablePath: emulatedBinary(data),
    args: [root, '--data', join(data, 'desktop')],
    cwd: root,
    env: { ...process.env, XDG_DATA_HOME: data, LOCALAPPDATA: data, EMULATED_KEYCHAIN: 'gnome_libsecret' },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  const screen = performance.now() - before;
  await app.close();
  return { screen, today: null };
}

async function blank(): Promise<Start> {
  const before = performance.now();
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent('<!doctype html><button>Open the room</button>');
  await page.getByRole('button').waitFor();
  const screen = performance.now() - before;
  await browser.close();
  return { screen, today: null };
}

async function firstKey(browser: Browser): Promise<void> {
  const child = node(host);
  const page = await pageOf(browser);
  await page.goto(await addressOf(child));
  await letIn(page);
  await page.context().close();
  await end(child);
}

const took = {
  host: new Array<Start>(),
  bare: new Array<Start>(),
  shell: new Array<Start>(),
  blank: new Array<Start>(),
};
const browser = await launchChromium();
try {
  await firstKey(browser);
  // The keychain of the emulated machine opens the records by itself from the second start on.
  await shell();
  for (let round = 0; round < rounds; round += 1) {
    took.host.push(await served(browser, host, true));
    took.bare.push(await served(browser, ['-e', bare], false));
    took.shell.push(await shell());
    took.blank.push(await blank());
  }
} finally {
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}

function median(starts: readonly Start[], of: 'screen' | 'today'): number {
  return quantile(
    starts.flatMap((start) => start[of] ?? []),
    0.5,
  );
}

function row(what: string, ours: number, least: number | null): string {
  const beside = least === null ? ' | ' : `${least.toFixed(0)} ms | ${(ours / least).toFixed(1)}`;
  return `| ${what} | ${ours.toFixed(0)} ms | ${beside} | ${((ours / aim) * 100).toFixed(0)} % |`;
}

const { model } = cpus()[0] ?? { model: 'unknown' };
const [date = ''] = new Date().toISOString().split('T');
const text = [
  '|  | ours, median | the least there could be | times that | of the second that is aimed at |',
  '| --- | ---: | ---: | ---: | ---: |',
  row('browser host: from its start to the gate', median(took.host, 'screen'), median(took.bare, 'screen')),
  row('from the passphrase to Today, the key made slow on purpose', median(took.host, 'today'), null),
  row('emulated shell: from its start to Today', median(took.shell, 'screen'), median(took.blank, 'screen')),
  '',
  `${rounds} starts of each, in turns. The shell is Node with an emulated electron and a real Chromium, not Electron.`,
  `${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`,
].join('\n');
process.stdout.write(`${text}\n`);
if (values.write) writeIntoReadme(text, 'start');
