import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cue, type Listening, listenTo } from '#test/bench/cues-listening';
import { serveCues } from '#test/bench/cues-server';

/** A busy machine may be this late without being what is looked for here, milliseconds. */
const near = 400;
const hour = 3_600_000;

let server: Awaited<ReturnType<typeof serveCues>>;

beforeAll(async () => {
  server = await serveCues();
});

afterAll(() => server.close());

/** Lets a sound be planned every second, does something to the page meanwhile, and tells what was heard. */
async function heardWhile(
  count: number,
  deed: (page: Listening, at: (moment: number) => Promise<void>) => Promise<void>,
): Promise<readonly Cue[]> {
  const page = await listenTo({ url: server.url, object: 'cuesPage', flags: [] });
  try {
    await page.begin(['ours'], { every: 1000, count });
    const at = async (moment: number): Promise<void> => wait(Math.max(0, moment - (await page.since())));
    await deed(page, at);
    await at(count * 1000 + 1000);
    await page.keep();
    return page.heard('ours');
  } finally {
    await page.chromium.close();
  }
}

function expectOnceEach(cues: readonly Cue[]): void {
  expect(cues.map(({ heard }) => heard.length)).toEqual(cues.map(() => 1));
  for (const error of cues.flatMap(({ heard }) => heard)) expect(Math.abs(error)).toBeLessThan(near);
}

test.concurrent('a clock that is set by an hour, forth and back, neither loses a cue nor moves nor doubles one', {
  timeout: 120_000,
}, async () => {
  const cues = await heardWhile(10, async (page, at) => {
    await at(2300);
    await page.ask(`setClock(${hour})`);
    await at(6300);
    await page.ask(`setClock(${-hour})`);
  });
  expect(cues).toHaveLength(10);
  expectOnceEach(cues);
});

test.concurrent('after the page has stood still for three seconds every cue is heard once and in its place again', {
  timeout: 120_000,
}, async () => {
  const [stops, goesOn] = [3300, 6300];
  const cues = await heardWhile(12, async ({ chromium }, at) => {
    await at(stops);
    const processes = await chromium.renderers();
    for (const id of processes) process.kill(id, 'SIGSTOP');
    await wait(goesOn - stops);
    for (const id of processes) process.kill(id, 'SIGCONT');
  });
  expectOnceEach(cues.filter(({ due }) => due < stops - near || due > goesOn + near));
  // What was due meanwhile is left out: a breath that is led late leads the room astray.
  const meanwhile = cues.filter(({ due }) => due > stops + near && due < goesOn - near);
  expect(meanwhile.length).toBe(2);
  for (const { heard } of meanwhile) expect(heard.length).toBeLessThanOrEqual(1);
});

test.concurrent('a page that lies hidden behind another tab, its timers held back, loses no cue and doubles none', {
  timeout: 120_000,
}, async () => {
  const cues = await heardWhile(12, async ({ chromium }) => {
    await chromium.cover();
    expect(await chromium.evaluate('document.visibilityState')).toBe('hidden');
  });
  expectOnceEach(cues);
});
