import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { bareChromium } from '#test/bench/bare-chromium';
import { type Listening, listenTo } from '#test/bench/cues-listening';
import { serveCues } from '#test/bench/cues-server';

const reports = z.object({ pictureToSound: z.number(), drift: z.number(), cues: z.number(), planned: z.number() });

let server: Awaited<ReturnType<typeof serveCues>>;
let page: Listening;

beforeAll(async () => {
  server = await serveCues();
  page = await listenTo({ url: server.url, object: 'cuesPage', flags: [] });
});

afterAll(async () => {
  await page.chromium.close();
  await server.close();
});

async function reportAt(rate: number): Promise<z.infer<typeof reports>> {
  return reports.parse(await page.ask(`selfTest(${rate})`));
}

test('the test of the timing hears its ticks and sees its picture, and sends nothing that anybody hears', async () => {
  await page.keep();
  const { cues, planned, pictureToSound, drift } = await reportAt(1);
  expect(cues).toBe(planned);
  expect(pictureToSound).toBeGreaterThanOrEqual(0);
  // A busy machine draws late: what is usual is told by test/bench.
  expect(pictureToSound).toBeLessThan(500);
  expect(Math.abs(drift)).toBeLessThan(100);
  expect(await page.chromium.evaluate('window.takeSound().chunks.length')).toBe(0);
});

test('sound that runs away from the picture is told of as it is', async () => {
  // Session time goes 5 % fast: the picture, which runs on by itself, is left behind by 250 ms in five seconds.
  const { pictureToSound } = await reportAt(1.05);
  expect(pictureToSound).toBeGreaterThan(150);
});

test('a page that is not to be seen is told nothing about its picture', async () => {
  await page.chromium.cover();
  expect(await page.ask('selfTest(1)')).toBeNull();
});

test('where sound sleeps until a click the test of the timing says nothing', async () => {
  const silent = await bareChromium(['--autoplay-policy=document-user-activation-required']);
  try {
    await silent.goto(server.url);
    await expect.poll(() => silent.evaluate('window.cuesPage?.state()'), { timeout: 10_000 }).toBe('asleep');
    expect(await silent.evaluate('window.cuesPage.selfTest(1)')).toBeNull();
  } finally {
    await silent.close();
  }
});
