import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { pacing } from '#core/breathing/pacing';
import { builtInClasses } from '#files/built-in-classes';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { aMoment, complaintsOf } from '#test/world/class-story';
import { framesOf } from '#test/world/frames';
import { chooseKey } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

/** Each file of a folder and what is in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const plan = builtInClasses().find(({ title }) => title === 'Room to breathe') ?? expect.unreachable();
const belly = plan.parts.find(({ title }) => title === 'Belly breathing') ?? expect.unreachable();

interface Frame {
  /** Milliseconds of the page's own clock. */
  readonly at: number;
  readonly scale: number;
  readonly word: string;
}

/** The size of the orb beside the script and the word under it, for some time. */
function orb(page: Page, span: number): Promise<readonly Frame[]> {
  return page.evaluate(async (length) => {
    const read: Frame[] = [];
    const until = performance.now() + length;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      const body = document.querySelector('.breath-beside .orb-body');
      const word = document.querySelector('.breath-beside .pacer-word')?.textContent ?? '';
      if (body === null) continue;
      const at = Number(document.timeline.currentTime);
      read.push({ at, scale: new DOMMatrix(getComputedStyle(body).transform).a, word });
    }
    return read;
  }, span);
}

/** How long one breath takes in a page: from the orb's rise over its middle to the next one. */
function breathsIn(frames: readonly Frame[]): readonly number[] {
  const rises = frames.flatMap(({ at, scale }, index) => {
    const before = frames[index - 1];
    return before !== undefined && before.scale < 0.73 && scale >= 0.73 ? [at] : [];
  });
  return rises.slice(1).map((at, index) => at - (rises[index] ?? 0));
}

test('a class is rehearsed to its end at twenty times its pace: the program hears nothing and the folder keeps every byte', async () => {
  const folder = temporaryFolder();
  const host = await spawnHost(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const framesIn = framesOf(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  await chooseKey(page);
  await page.getByRole('radio', { name: /Room to breathe/ }).check({ force: true });
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await page.getByText('Rehearsal', { exact: true }).waitFor();
  await page.getByText('Nothing is recorded.').waitFor();
  await page.waitForTimeout(1000);
  const line = framesIn(page);
  const [before, count] = [contents(folder), line.count];

  await page.getByText('20×', { exact: true }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Ada: mark as here' }).click();
  await page.getByRole('button', { name: /^Ada, Here/ }).waitFor();
  await page.getByText('10×', { exact: true }).click();
  await page.getByRole('button', { name: /^Belly breathing/ }).click();
  await page.locator('.breath-beside .orb-body').waitFor();
  const guide = belly.breathing ?? expect.unreachable();
  const { leadIn, cycle } = pacing(guide, belly.duration);
  await page.waitForTimeout(leadIn / 10);
  const frames = await orb(page, 4000);
  const breaths = breathsIn(frames);
  expect(breaths.length).toBeGreaterThanOrEqual(2);
  for (const breath of breaths) expect(Math.abs(breath * 10 - cycle)).toBeLessThan(cycle / 4);
  expect(wordsOff(frames)).toBeLessThan(0.25);

  await page.getByText('20×', { exact: true }).click();
  const end = page.getByRole('button', { name: 'End class', exact: true });
  const next = page.getByRole('button', { name: 'Next', exact: true });
  while ((await next.count()) > 0) {
    await next.click();
    await aMoment(page);
  }
  await end.click();
  await page.getByRole('heading', { name: 'That was the rehearsal' }).waitFor();
  await page.getByRole('row', { name: /Belly breathing/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.getByRole('button', { name: /Sign and lock/ }).count()).toBe(0);
  expect(line.since(count)).toEqual([]);
  expect(contents(folder)).toEqual(before);

  await page.getByRole('button', { name: 'Rehearse again' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await page.getByRole('button', { name: 'End rehearsal' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(contents(folder)).toEqual(before);
  expect(complaints).toEqual([]);
});

/** The share of frames whose word is that of another phase than the orb's movement, at the page's own pace. */
function wordsOff(frames: readonly Frame[]): number {
  const moving = frames.flatMap((frame, index) => {
    const before = frames[index - 1];
    return before === undefined || Math.abs(frame.scale - before.scale) < 0.002
      ? []
      : [{ isIn: frame.scale > before.scale, word: frame.word }];
  });
  const wrong = moving.filter(({ isIn, word }) => word !== (isIn ? 'Breathe in' : 'Breathe out'));
  return moving.length === 0 ? 1 : wrong.length / moving.length;
}

test('a real class that is opened in another window ends a rehearsal', async () => {
  const host = await spawnHost(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(host.url);
  await chooseKey(page);
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await page.getByText('Rehearsal', { exact: true }).waitFor();
  const other = await context.newPage();
  await other.goto(host.url);
  await other.getByRole('button', { name: 'Open the room' }).click();
  await other.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await page.getByText('Rehearsal', { exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Rehearse', exact: true }).count()).toBe(0);
});
