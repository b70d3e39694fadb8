import { axeFindings } from '#test/world/axe';
import { onTestFinished, test } from 'vitest';
import { createCallerFactory } from '#api/door';
import { appRouter } from '#api/router';
import { launchChromium } from '#test/world/chromium';
import { markEight } from '#test/world/class-story';
import { type Host, startHost } from '#browser/host';
import { builtInClasses } from '#files/built-in-classes';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { simulatedClock } from '#test/world/simulated-clock';
import { cheapCost, unlocked } from '#test/world/unlocked';
const pages = '/tmp/h3dist';
import { temporaryFolder } from '#test/world/temporary-folder';
import { press, evening } from '#test/world/open-program';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** The loopback host on the built pages, in this process, with a clock that runs and can be moved forward besides. */
async function loopbackProgram(folder: string) {
  const clock = simulatedClock(evening, true);
  const troubles: unknown[] = [];
  const machine = {
    vault: await takeVault(folder, { keychain: null, now: () => clock.now().wall, cost: cheapCost }),
    clock,
    ids: randomIds(),
    classes: builtInClasses(),
    zone: 'America/Denver',
    onTrouble: (_what: string, error: unknown) => troubles.push(error),
    onRemark: (remark: unknown) => troubles.push(remark),
  };
  const host: Host = await startHost(async () => machine, { port: 0, pages });
  onTestFinished(() => host.close());
  const house = await unlocked(host.program);
  /** Lets time pass at once; all windows learn of it. */
  const pass = async (span: number): Promise<void> => {
    clock.pass(span);
    await house.clockChanged();
  };
  return { host, house, clock, pass, troubles };
}

const min = 60_000;
const only = process.env['SHOT'] ?? '';
const sizes = [[1366, 768], [1920, 1080]] as const;
const sizesAll = [...sizes, [1024, 768], [800, 600]] as const;
const cases = sizesAll.flatMap(([width, height]) => (['light', 'dark'] as const).map((scheme) => ({ width, height, scheme })));

test.each(cases)('shots %j', async ({ width, height, scheme }) => {
  if (only !== '' && !`${width}-${scheme}`.includes(only)) return;
  const { host, house, clock, pass } = await loopbackProgram(temporaryFolder());
  const facilitator = createCallerFactory(appRouter)({ role: 'facilitator', program: host.program, wallAddress: null });
  const start = instant(evening);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, timezoneId: 'America/Denver', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  const shot = async (name: string): Promise<void> => {
    await page.waitForTimeout(700);
    const over = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
    const f = await axeFindings(page);
    if (f.length > 0 || over[0] !== 0 || over[1] !== 0) console.log(name, over, JSON.stringify(f));
    await page.screenshot({ path: `/tmp/h3shots/${width}-${scheme}-${name}.png` });
  };
  await page.goto(host.url);
  console.log(JSON.stringify(await facilitator.open({
    key: press(), classId: 'first-hour', plannedStart: start,
    contract: { hardEnd: instant(evening + 60 * min), buffer: milliseconds(2 * min), floor: { name: 'Sun Clinic', minutes: 60 } },
    expected: ['Ann Lee', 'Björn Ångström', '=Maria; "Mo" O’Neil'],
  })).slice(0, 300));
  await pass(9 * min);
  await page.reload();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await markEight(page);
  await shot('1-late-start');
  await page.getByRole('button', { name: 'We began without the laptop' }).click();
  await shot('2-elsewhere');
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByText(/min behind. F shows/).waitFor();
  await page.waitForTimeout(500);
  await pass(12_000);
  await shot('3-offer');
  await page.keyboard.press('f');
  await shot('4-fit');
  await page.getByRole('button', { name: /Take time/ }).click();
  await shot('5-fit-select');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  console.log('panel still open after Escape in the list:', await page.locator('.fit').count());
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await shot('6-fitted');
  await pass(3 * min);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await pass(1 * min);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await shot('7-more');
  await page.keyboard.press('Escape');
  clock.sleep(12 * min);
  await house.clockChanged();
  await shot('8-slept');
  await page.getByRole('button', { name: 'It went on' }).click();
  await page.waitForTimeout(300);
  await page.keyboard.press('f');
  await shot('9-short');
  await pass(9 * min); await shot('9b-shorter');
  for (const b of await page.locator('.fit-leave-out .button').all()) { await b.click(); await page.waitForTimeout(100); break; }
  await shot('10-short-out');
  await page.getByRole('button', { name: 'Fit now' }).click();
  await shot('11-dropped');
  await page.getByRole('button', { name: /^Coherent.*Go to/ }).click();
  await pass(2 * min);
  await shot('12-breathing');
  await page.keyboard.press('d');
  await shot('13-distress');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await shot('14-after-distress');
  await page.getByRole('button', { name: /^Closing/ }).click();
  await shot('15-last');
});
