import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtInLibrary } from '#files/built-in-library';
import { expected, openRoom, openWall } from '#test/world/class-story';
import { answerDialogs } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop } from '#test/world/emulated-electron/launch';
import { letIn } from '#test/world/pass-gate';
import { type PdfRead, readPdf } from '#test/world/pdf-read';
import { temporaryFolder } from '#test/world/temporary-folder';

const desktops = desktopsHere();

const { practices, classes } = builtInLibrary();
const practice = practices.find(({ handout }) => handout !== undefined);
const plan = classes.find(({ handout, id }) => handout !== undefined && id.endsWith('-60'));

async function open(desktop: (typeof desktops)[number]) {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'), { keychain: 'basic_text' });
  const page = await letIn(await app.firstWindow());
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  return { app, page };
}

async function go(page: Page, kind: string, id: string | undefined): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/library/${kind}/${id}`);
}

/** Presses a button, lets the dialog answer with a new file, and reads what lies there once it is said to be saved. */
async function saved(app: ElectronApplication, page: Page, press: () => Promise<void>): Promise<PdfRead> {
  const file = join(temporaryFolder(), 'sheet.pdf');
  await answerDialogs(app, file);
  await press();
  await expect.poll(() => existsSync(file)).toBe(true);
  const read = await readPdf(readFileSync(file));
  await page.getByText(`“${read.title}” was saved as a PDF file.`).waitFor();
  return read;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

test.each(desktops)('on %s handouts and the run sheet of a class are saved as tagged PDF files', async (desktop) => {
  const { app, page } = await open(desktop);
  await go(page, 'practices', practice?.id);
  const one = page.getByRole('button', { name: 'Save handout as PDF', exact: true });
  await one.waitFor();
  const before = await page.title();
  await answerDialogs(app, null);
  await one.click();
  await page.getByText('Nothing was saved.').waitFor();
  const handout = await saved(app, page, () => one.click());
  expect(handout).toMatchObject({ title: practice?.handout?.title, isTagged: true, language: 'en' });
  expect(handout.pages).toHaveLength(1);
  expect(handout.roles).toContain('H1');
  expect(handout.pages.join(' ')).not.toMatch(/Library|Settings/);
  expect(await page.title()).toBe(before);
  await expect.poll(() => focused(page)).toBe('Save handout as PDF');

  await go(page, 'classes', plan?.id);
  const many = page.getByRole('button', { name: 'Save handouts as PDF', exact: true });
  const pack = await saved(app, page, async () => {
    await many.click();
    const choice = page.getByRole('dialog', { name: 'Handouts to save as PDF' });
    await choice.getByRole('button', { name: /^All \d+$/ }).click();
    await choice.getByRole('button', { name: /^Save \d+ pages as PDF$/ }).click();
  });
  expect(pack.title).toBe(`Handouts: ${plan?.title}`);
  expect(pack.pages.length).toBeGreaterThan(1);
  await expect.poll(() => focused(page)).toBe('Save handouts as PDF');

  const sheet = await saved(app, page, () =>
    page.getByRole('button', { name: 'Save run sheet as PDF', exact: true }).click(),
  );
  expect(sheet).toMatchObject({ title: `Run sheet: ${plan?.title}`, isTagged: true });
  expect(sheet.pages).toHaveLength(1);
  for (const role of ['H1', 'Table', 'TH', 'TD']) expect(sheet.roles).toContain(role);
  for (const part of plan?.parts ?? []) expect(sheet.pages[0]).toContain(part.title);
  await expect.poll(() => focused(page)).toBe('Save run sheet as PDF');
  expect(await page.title()).toBe(before);
  expect(await page.locator('.print-sheet').count()).toBe(0);
  await app.close();
});

test.each(desktops)('on %s records that lock while the dialog is open leave no file', async (desktop) => {
  const { app, page } = await open(desktop);
  const file = join(temporaryFolder(), 'sheet.pdf');
  await app.evaluate(({ dialog, powerMonitor }, filePath) => {
    dialog.showSaveDialog = () => {
      powerMonitor.emit('lock-screen');
      return new Promise((resolve) => {
        setTimeout(() => {
          Reflect.set(globalThis, 'dialogIsAnswered', true);
          resolve({ canceled: false, filePath });
        }, 2000);
      });
    };
  }, file);
  await page.getByRole('button', { name: 'Save run sheet as PDF', exact: true }).click();
  await page.getByRole('heading', { name: 'The records are locked' }).waitFor();
  expect(await page.title()).not.toContain('Run sheet');
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'dialogIsAnswered'))).toBe(true);
  await page.waitForTimeout(1500);
  expect(existsSync(file)).toBe(false);
  expect(await page.title()).not.toContain('Run sheet');
  await app.close();
});

test.each(desktops)('on %s the report of a class is saved as a PDF, and the wall can save nothing', async (desktop) => {
  const { app, page } = await open(desktop);
  await openRoom(page, 'Ten quiet minutes');
  const wall = await openWall(page);
  const refused = wall.evaluate(() => window.breathingRoom?.savePdf({ name: 'wall.pdf', title: document.title }));
  await expect(refused).rejects.toThrow('refused');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (const name of expected) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const sheet = await saved(app, page, () =>
    page.getByRole('button', { name: 'Save run sheet as PDF', exact: true }).click(),
  );
  for (const name of expected) expect(sheet.pages.join(' ')).not.toContain(name);
  await page.getByRole('button', { name: 'End class', exact: true }).last().click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  const save = page.getByRole('button', { name: 'Save report as PDF', exact: true });
  const report = await saved(app, page, () => save.click());
  expect(report.title).toMatch(/^Report: Ten quiet minutes, /);
  expect(report.isTagged).toBe(true);
  for (const role of ['H1', 'H2', 'Table']) expect(report.roles).toContain(role);
  expect(report.pages).toHaveLength(1);
  expect(report.pages[0]).toContain('How the class went');
  for (const name of [...expected, 'Kim Park', 'Save report']) expect(report.pages[0]).not.toContain(name);
  await expect.poll(() => focused(page)).toBe('Save report as PDF');
  await app.close();
});
