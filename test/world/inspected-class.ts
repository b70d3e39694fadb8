import type { Browser, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { House } from '#api/house';
import { classPlan } from '#api/library-items';
import { saveItem } from '#api/library-save';
import type { ClassPlan, Part, PartKind } from '#core/curriculum/class-plan';
import { minutes } from '#core/time/milliseconds';
import { launchChromium } from './chromium';
import { complaintsOf } from './class-story';
import { loopbackProgram } from './loopback-program';
import { temporaryFolder } from './temporary-folder';

const id = 'cls_inspected';

/** A talk with nothing said in it. */
export function talk(kind: PartKind): Part {
  return {
    id: `part-${kind}`,
    title: `About ${kind}`,
    kind: 'talk',
    duration: minutes(5),
    practice: false,
    prompt: '',
    notes: [],
  };
}

/** A class of such parts. */
function planOf(parts: readonly Part[]): ClassPlan {
  return { id, version: 1, language: 'en', title: 'An inspected class', about: '', licence: 'MIT', parts };
}

type ReducedMotion = 'reduce' | 'no-preference';

async function newPage(browser: Browser, url: string, reducedMotion: ReducedMotion): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** A class of one's own in its editor. */
export async function editing(parts: readonly Part[], motion: ReducedMotion = 'reduce') {
  const program = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await newPage(browser, program.host.url, motion);
  const complaints = complaintsOf(page);
  const was = { kind: 'classes', content: planOf(parts) } as const;
  const saved = await saveItem(program.house, { was, revision: 0, sitting: 'sit_before', basedOn: null });
  expect(saved.done).toBe(true);
  await page.evaluate((to) => window.location.assign(`#/library/classes/${to}/edit`), id);
  await page.getByRole('grid', { name: 'Parts of the class' }).waitFor();
  return { ...program, page, complaints };
}

/** A part of the class as it is on disk. */
export async function stored(house: House, part: string): Promise<Part | undefined> {
  const answer = await classPlan(house, id);
  return answer.done ? answer.value.parts.find((one) => one.id === part) : undefined;
}

/** Goes to a part of the class. */
export async function choosePart(page: Page, title: string): Promise<void> {
  await page.getByRole('row', { name: title }).first().click();
  await page.getByRole('heading', { name: title, level: 2 }).waitFor();
}

/** A field of the inspector, by the name that findings have for it. */
export const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
/** The moment that the preview stands at. */
export const moment = (page: Page) => page.getByRole('slider', { name: 'Moment that is shown' });
