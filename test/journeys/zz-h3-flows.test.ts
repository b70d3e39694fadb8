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
async function opened(start: number) {
  const world = await loopbackProgram(temporaryFolder());
  const facilitator = createCallerFactory(appRouter)({ role: 'facilitator', program: world.host.program, wallAddress: null });
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'America/Denver', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  await page.goto(world.host.url);
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: instant(start), contract: { hardEnd: instant(start + 60 * min), buffer: milliseconds(0), floor: null }, expected: ['Ann Lee'] });
  return { ...world, page, room: () => { const r = world.house.parts.screens.room.value; if (r === null) throw new Error('none'); return r; } };
}
const out = (...a: unknown[]) => console.log('>>', ...a);

test('as of', async () => {
  const { page, pass, room } = await opened(evening);
  await pass(9 * min);
  await page.getByRole('button', { name: 'Start as of 18:00' }).click();
  await page.waitForTimeout(600);
  out('as of', (room().run.began?.at ?? 0) - evening, await page.locator('.punctuality').innerText());
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(600);
  out('undone', room().run.playback);
  await page.getByRole('button', { name: 'We began without the laptop' }).click();
  await page.getByLabel('Began at').fill('23:00');
  await page.getByRole('button', { name: 'Start as of then' }).click();
  await page.waitForTimeout(300);
  out('problem', await page.locator('.field-problem').allInnerTexts());
  await page.getByLabel('Began at').fill('18:04');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  out('began at', ((room().run.began?.at ?? 0) - evening) / min);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'We began without the laptop' }).click();
  await page.getByLabel('Minute').fill('23.5');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  out('problem', await page.locator('.field-problem').allInnerTexts());
  await page.getByLabel('Minute').fill('23');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(900);
  out('continued', room().run.part, await page.locator('.punctuality').innerText(), await page.locator('.toasts').innerText(), await page.locator('.undo-offer').innerText());
  out('undo', JSON.stringify(room().undo), await page.locator('.undo-offer').innerHTML());
  await page.screenshot({ path: '/tmp/h3shots/x-continued.png' });
  out('focus', await page.evaluate(() => document.activeElement?.className));
});

test('fit by keys', async () => {
  const { page, pass, room } = await opened(evening);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await pass(9 * min);
  await page.keyboard.press(' ');
  await page.waitForTimeout(500);
  await page.getByRole('textbox', { name: 'Add someone who came' }).click();
  await page.keyboard.type('fFay');
  out('typing opens no panel', await page.locator('.fit').count());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.waitForTimeout(1200);
  out('declined', await page.getByRole('button', { name: 'Not now' }).count());
  await page.keyboard.press('f');
  await page.waitForTimeout(300);
  await page.keyboard.press('Tab'); await page.keyboard.press('Tab');
  out('focus', await page.evaluate(() => document.activeElement?.textContent));
  await page.keyboard.press(' ');
  await page.waitForTimeout(300);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  out('chosen', await page.locator('.fit-choices').innerText());
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await page.waitForTimeout(1300);
  out('two way', await page.locator('.fit-choices input').isChecked(), room().run.playback, await page.locator('.fit-outcome').innerText());
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
  out('after Enter in the panel', await page.locator('.fit').count(), Object.keys(room().run.fitted), await page.locator('.punctuality').innerText());
  if (await page.locator('.fit').count() > 0) { await page.getByRole('button', { name: 'Fit now' }).click(); await page.waitForTimeout(600); }
  out('fitted', Object.keys(room().run.fitted), await page.locator('.punctuality').innerText(), await page.locator('.undo-offer').innerText());
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForTimeout(600);
  out('undone', Object.keys(room().run.fitted), await page.locator('.punctuality').innerText());
  await page.keyboard.press('f');
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  out('closed', await page.locator('.fit').count(), await page.evaluate(() => document.activeElement?.className));
  await page.keyboard.press(' ');
  await page.waitForTimeout(500);
  out('space pauses', room().run.playback);
});

test('more', async () => {
  const { page, pass, room } = await opened(evening);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await page.keyboard.press(' ');
  await page.waitForTimeout(500);
  await pass(8 * min);
  await page.keyboard.press('ArrowRight');
  await pass(2 * min);
  await page.waitForTimeout(500);
  const began = () => ((room().run.partStartedAt ?? 0) - evening) / min;
  out('part began', began());
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Began 2 min earlier' }).click();
  await page.waitForTimeout(500);
  out('2 earlier', began(), await page.locator('.more-panel').count(), await page.locator('.undo-offer').innerText());
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Or began at').fill('18:05');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  out('at 18:05', began());
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Or began at').fill('17:05');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  out('problem', await page.locator('.field-problem').allInnerTexts(), began());
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  out('field left', await page.locator('.more-panel').count());
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  out('closed', await page.locator('.more-panel').count());
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Begin this part again' }).click();
  await page.waitForTimeout(500);
  out('again', began(), room().run.part);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End class' }).click();
  await page.waitForTimeout(700);
  out('ended', room().run.playback, await page.locator('.punctuality').innerText());
  await page.screenshot({ path: '/tmp/h3shots/x-ended.png' });
});
