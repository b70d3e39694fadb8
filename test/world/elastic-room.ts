import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { openClass } from '#api/sessions';
import type { Contract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { launchChromium } from './chromium';
import { complaintsOf } from './class-story';
import { elasticClass } from './elastic-class';
import { guests } from './elastic-program';
import { loopbackProgram } from './loopback-program';
import { evening, press, roomOf } from './open-program';
import { ownClass } from './own-class';
import { temporaryFolder } from './temporary-folder';

/** When the clock of the laptop stands at the beginning, and what was promised. Epoch milliseconds. */
export interface Evening {
  readonly now?: number;
  readonly plannedStart?: number;
  readonly contract?: Contract;
}

/** The elastic class, open in the room of a real window, and not begun. */
export async function elasticRoom({ now = evening, plannedStart = now, contract }: Evening = {}) {
  const program = await loopbackProgram(temporaryFolder(), now);
  const { host, house, clock } = program;
  await ownClass(house, elasticClass);
  const opening = { key: press(), classId: elasticClass.id, plannedStart: instant(plannedStart), contract };
  const opened = await openClass(house, { ...opening, expected: [...guests] });
  if (!opened.done) throw new Error(opened.why);
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page: Page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  /** The laptop sleeps, and all windows learn of it when it wakes. */
  const sleep = async (span: number): Promise<void> => {
    clock.sleep(span);
    await house.clockChanged();
  };
  return { ...program, page, complaints, sleep, run: () => roomOf(house).run, room: () => roomOf(house) };
}
