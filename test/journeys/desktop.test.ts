import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { complaintsOf, expected, markEight, openRoom, openWall, walkIns } from '#test/world/class-story';
import { answerDialogs, ask, stepThrough } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop } from '#test/world/emulated-electron/launch';
import { letIn } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

const desktops = desktopsHere();

async function runToTheEnd(page: Page, wall: Page): Promise<void> {
  await page.keyboard.press('Space');
  await markEight(page);
  await stepThrough(page, wall);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('textbox', { name: /Credential/ }).fill('LCSW');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park, LCSW').waitFor();
}

test.each(desktops)(
  'on %s a class is run on two windows, signed, saved to a file, and the data folder closed',
  async (desktop) => {
    const data = join(temporaryFolder(), 'data');
    const app = await launchDesktop(desktop, data);
    const page = await letIn(await app.firstWindow());
    const complaints = complaintsOf(page);
    await openRoom(page, 'Room to breathe');
    const wall = await openWall(page);
    const wallComplaints = complaintsOf(wall);
    await runToTheEnd(page, wall);

    for (const name of [...expected, ...walkIns]) expect(await wall.content()).not.toContain(name);
    expect(await ask(wall, 'settings')).toMatchObject({ error: { message: 'not for projector' } });
    expect(await ask(page, 'settings')).toMatchObject({ result: { type: 'data' } });
    const refused = wall.evaluate(() => window.breathingRoom?.saveFile({ name: 'names.csv', text: 'x' }));
    await expect(refused).rejects.toThrow('refused');

    await answerDialogs(app, null);
    await page.getByRole('button', { name: 'Save attendance file' }).click();
    await page.getByText('Nothing was saved').waitFor();
    const file = join(temporaryFolder(), 'attendance.csv');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Save attendance file' }).click();
    await page.getByText(/^Saved attendance_/).waitFor();
    const { data: rows } = Papa.parse<Record<string, string>>((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.map((row) => row['status'])).toEqual(Array.from({ length: 8 }, () => 'present'));

    expect(readdirSync(data)).toContain('breathing-room.lock');
    await app.close();
    expect(readdirSync(data)).not.toContain('breathing-room.lock');
    expect([...complaints, ...wallComplaints]).toEqual([]);
  },
);
