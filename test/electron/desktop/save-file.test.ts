import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '#desktop/save-file';
import { temporaryFolder } from '#test/world/temporary-folder';

type AskWhere = (
  window: BrowserWindow,
  how: { defaultPath: string },
) => Promise<{ canceled: boolean; filePath: string }>;

const { app, dialog } = vi.hoisted(() => ({
  app: { getPath: vi.fn<(name: string) => string>() },
  dialog: { showSaveDialog: vi.fn<AskWhere>() },
}));
vi.mock('electron', () => ({ app, dialog }));

const window = {} as BrowserWindow;
const csv = { name: 'attendance_2026-11-23_2026-11-23.csv', text: 'name,status\r\nŁucja,present\r\n' };

beforeEach(() => {
  dialog.showSaveDialog.mockReset();
  app.getPath.mockReturnValue('/documents');
});

test('a file is written where the dialog says, and the dialog begins with its name among the documents', async () => {
  const filePath = join(temporaryFolder(), 'mine.csv');
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
  expect(await saveFile(window, csv)).toBe('saved');
  expect(readFileSync(filePath, 'utf8')).toBe(csv.text);
  expect(dialog.showSaveDialog).toHaveBeenCalledWith(window, { defaultPath: join('/documents', csv.name) });
});

test('a file that the person chose to replace is replaced as a whole, and nothing else lies in the folder', async () => {
  const folder = temporaryFolder();
  const filePath = join(folder, 'mine.csv');
  writeFileSync(filePath, 'older and much longer than what comes now, so that a rest of it would be seen');
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
  expect(await saveFile(window, csv)).toBe('saved');
  expect(readFileSync(filePath, 'utf8')).toBe(csv.text);
  expect(readdirSync(folder)).toEqual(['mine.csv']);
});

test('bytes that are no text arrive as they are', async () => {
  const filePath = join(temporaryFolder(), 'mine.zip');
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
  const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80]);
  expect(await saveFile(window, { name: 'mine.zip', text: bytes.toString('base64'), as: 'base64' })).toBe('saved');
  expect(readFileSync(filePath).equals(bytes)).toBe(true);
});

test('closing the dialog writes nothing', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  expect(await saveFile(window, csv)).toBe('cancelled');
});

test('a place that takes no file is answered as failed, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'taken') });
  expect(await saveFile(window, csv)).toBe('failed');
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'gone', 'mine.csv') });
  expect(await saveFile(window, csv)).toBe('failed');
  expect(readdirSync(folder)).toEqual(['taken']);
});

test.each(['../../etc/passwd', 'a/b.csv', String.raw`a\b.csv`, '', '.hidden', 'x'.repeat(200)])(
  'the name %o opens no dialog',
  async (name) => {
    await expect(saveFile(window, { ...csv, name })).rejects.toThrow();
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  },
);
