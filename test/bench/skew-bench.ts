/**
 * How far the picture on the wall is from the sound in the room: the program as it ships, the facilitator's page with the sound and the
 * wall's with the breath, two windows of a real Chromium. Wants a built program.
 *
 *   npm run bench:skew                 two minutes idle, two with the threads of both pages blocked for 45 % of the time
 *   npm run bench:skew -- --minutes 1  less of each
 *   npm run bench:skew -- --write      puts what was found into this folder's README
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { z } from 'zod';
import { quantile, writeIntoReadme } from '#test/bench/store-table';
import { buildProgram } from '#test/faults/store-build';
import { type OrbFrame, pictureStart, watchOrb } from '#test/world/breath-seen';
import { launchChromium } from '#test/world/chromium';
import { beginClass, openRecords, tell } from '#test/world/class-over-line';
import { decodeSounds } from '#test/world/decode-sounds';
import { find, tape } from '#test/world/heard';
import { type Recording, recordSound } from '#test/world/sound-recorder';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, write: { type: 'boolean', default: false } },
});
const span = Number(values.minutes) * 60_000;
const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const marked = z.array(
  z.object({ startTime: z.number(), detail: z.object({ id: z.string(), sound: z.enum(['inhale', 'exhale']) }) }),
);

/** Keeps a page's thread from its work for 45 % of the time, in jobs of 100 to 200 ms. */
function block(): void {
  const job = 100 + Math.random() * 100;
  const until = performance.now() + job;
  while (performance.now() < until);
  setTimeout(block, (job * 0.55) / 0.45);
}

interface Windows {
  readonly room: Page;
  readonly wall: Page;
}

/** A class that breathes, in both of its windows; the wall is one from the first frame on. */
async function openWindows(url: string): Promise<Windows & { close(): Promise<void> }> {
  const { origin, searchParams } = new URL(url);
  const line = await openRecords({ origin, key: searchParams.get('key') ?? '' });
  await beginClass(line, []);
  await tell(line, 'command', { command: { ask: 'jump', part: 'belly-breathing' } });
  const wallAddress = z.string().parse(await line.ask('query', 'wallAddress'));
  line.socket.terminate();
  const browser = await launchChromium({ sound: true });
  // The recorder brings its own script for the audio thread, which the page's policy rightly refuses.
  const near = await browser.newContext({ bypassCSP: true, viewport: { width: 1366, height: 768 } });
  const far = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const [room, wall] = [await near.newPage(), await far.newPage()];
  await room.addInitScript(recordSound);
  await wall.addInitScript(watchOrb);
  await room.goto(url);
  await wall.goto(wallAddress);
  return { room, wall, close: () => browser.close() };
}

/** Milliseconds from the picture to the sound for each breath of a stretch; negative: the sound comes first. */
async function skews({ room, wall }: Windows): Promise<readonly number[]> {
  const sounds = await decodeSounds(room);
  await room.evaluate(() => performance.clearMarks('cue'));
  const recordings: Recording[] = [];
  const frames: OrbFrame[] = [];
  for (let done = 0; done < span; done += 10_000) {
    await room.waitForTimeout(10_000);
    recordings.push(await room.evaluate(() => window.takeSound()));
    frames.push(...(await wall.evaluate(() => window.takeOrb())));
  }
  const origin = await room.evaluate(() => performance.timeOrigin);
  const listed = await room.evaluate(() =>
    performance
      .getEntriesByName('cue')
      .flatMap((entry) =>
        entry instanceof PerformanceMark ? [{ startTime: entry.startTime, detail: entry.detail }] : [],
      ),
  );
  const due = marked.parse(listed);
  const heard = tape(recordings);
  return due.slice(1, -2).flatMap(({ startTime, detail: { sound } }, index) => {
    const next = due[index + 2];
    const { at, gain } = find(heard, sounds[sound], { due: startTime, reach: 600 });
    if (next === undefined || gain < 0.1) return [];
    const led = { kind: sound, due: origin + startTime, length: next.startTime - startTime };
    const picture = pictureStart(frames, led);
    return picture === null ? [] : [origin + at - picture];
  });
}

function told(what: string, found: readonly number[]): string {
  const sizes = found.map(Math.abs);
  const figures = [quantile(found, 0.5), quantile(sizes, 0.95), Math.max(...sizes)].map((value) => value.toFixed(1));
  return `| ${[what, found.length, ...figures].join(' | ')} |`;
}

const folder = mkdtempSync(join(tmpdir(), 'breathing-room-skew-'));
const program = await buildProgram(new URL('bench-host.ts', import.meta.url));
const host = fork(program, [folder, pages], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
try {
  const [url] = z.tuple([z.string()]).parse((await once(host, 'message')).slice(0, 1));
  const windows = await openWindows(url);
  try {
    // The class is led into its breath by some lines first.
    await windows.wall.getByText('Breathe out', { exact: true }).first().waitFor({ timeout: 120_000 });
    const idle = await skews(windows);
    for (const page of [windows.room, windows.wall]) await page.evaluate(`(${String(block)})()`);
    const blocked = await skews(windows);
    const text = [
      '| from picture to sound, ms | breaths | median | 95 of 100 within | most |',
      '| --- | ---: | ---: | ---: | ---: |',
      told('idle', idle),
      told('both pages blocked 45 %', blocked),
      '',
      'A frame is 16.7 ms. The times of two pages are told apart to about a quarter of a millisecond.',
    ].join('\n');
    console.log(text);
    if (values.write) writeIntoReadme(text, 'skew');
  } finally {
    await windows.close();
  }
} finally {
  const gone = once(host, 'exit');
  host.send('stop');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
