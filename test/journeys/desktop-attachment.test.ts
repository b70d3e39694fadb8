import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { tell } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop } from '#test/world/emulated-electron/launch';
import { pdfFile } from '#test/world/media-files';
import { letIn, unlock } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

const desktops = desktopsHere();

const answer = z.object({ result: z.object({ data: z.object({ done: z.literal(true), value: z.unknown() }) }) });

async function done(page: Page, path: string, input: object): Promise<unknown> {
  return answer.parse(await tell(page, path, input)).result.data.value;
}

/** Brings a document in as the library does. */
async function bringIn(page: Page, title: string, bytes: Buffer): Promise<void> {
  const about = { title, alt: '', length: null, width: null, height: null, isDocument: true };
  const id = z.string().parse(await done(page, 'bringMediaBegin', about));
  await done(page, 'bringMediaPiece', { id, base64: bytes.toString('base64') });
  await done(page, 'bringMediaFinish', { id });
}

/** From now on the system says that it opened what it is asked to, and remembers it. */
async function opening(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const paths: string[] = [];
    Reflect.set(globalThis, 'openedPaths', paths);
    shell.openPath = (path: string) => {
      paths.push(path);
      return Promise.resolve('');
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedPaths'));
}

function leftIn(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
}

test.each(desktops)(
  'on %s a document is opened by the system alone, and is gone with the lock and with the end',
  async (desktop) => {
    const [data, home] = [join(temporaryFolder(), 'data'), temporaryFolder()];
    const app = await launchDesktop(desktop, data, { home, keychain: 'basic_text' });
    const page = await letIn(await app.firstWindow());
    const opened = await opening(app);
    const { buffer } = pdfFile('sheet.pdf', ['Sleep well']);
    await bringIn(page, 'Sleep sheet', buffer);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('link', { name: 'Pictures and recordings', exact: true }).click();
    await page.getByRole('heading', { name: 'Documents', level: 3 }).waitFor();
    await page.getByRole('button', { name: 'Open Sleep sheet' }).click();
    await page.getByText('“Sleep sheet” is open in the program').waitFor();
    const [path = ''] = await opened();
    expect(path.endsWith('Sleep sheet.pdf')).toBe(true);
    expect(readFileSync(path).equals(buffer)).toBe(true);

    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await page.getByRole('heading', { name: 'The records are locked' }).waitFor();
    await expect.poll(() => leftIn(home)).toEqual([]);
    expect(await page.evaluate(() => window.breathingRoom?.openAttachment('med_any'))).toBe('locked');

    await unlock(page);
    await page.getByRole('heading', { name: 'Documents', level: 3 }).waitFor();
    await page.getByRole('button', { name: 'Open Sleep sheet' }).click();
    await page.getByText('“Sleep sheet” is open in the program').waitFor();
    expect(leftIn(home)).toHaveLength(1);
    await app.close();
    expect(leftIn(home)).toEqual([]);
  },
);
