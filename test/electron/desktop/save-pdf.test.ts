import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { savePdf } from '#desktop/save-pdf';
import { temporaryFolder } from '#test/world/temporary-folder';

type AskWhere = (window: BrowserWindow, how: object) => Promise<{ canceled: boolean; filePath: string }>;

const { app, dialog } = vi.hoisted(() => ({
  app: { getPath: vi.fn<(name: string) => string>(), getLocaleCountryCode: vi.fn<() => string>() },
  dialog: { showSaveDialog: vi.fn<AskWhere>() },
}));
vi.mock('electron', () => ({ app, dialog }));

const printToPDF = vi.fn<(options: PrintToPDFOptions) => Promise<Buffer>>();
const executeJavaScript = vi.fn<(code: string) => Promise<unknown>>();
const window = { webContents: { printToPDF, executeJavaScript } } as unknown as BrowserWindow;
const asked = { name: 'Run sheet Pokój do oddychania.pdf', title: 'Run sheet: Pokój do oddychania' };

beforeEach(() => {
  vi.resetAllMocks();
  app.getPath.mockReturnValue('/documents');
  app.getLocaleCountryCode.mockReturnValue('PL');
  printToPDF.mockResolvedValue(Buffer.from('%PDF'));
  executeJavaScript.mockResolvedValue(asked.title);
});

function choose(filePath: string): void {
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
}

test('the sheet is written where the dialog says, and the dialog begins with its name among the documents', async () => {
  const filePath = join(temporaryFolder(), 'mine.pdf');
  choose(filePath);
  expect(await savePdf(window, asked)).toBe('saved');
  expect(readFileSync(filePath, 'utf8')).toBe('%PDF');
  const how = { defaultPath: join('/documents', asked.name), filters: [{ name: 'PDF', extensions: ['pdf'] }] };
  expect(dialog.showSaveDialog).toHaveBeenCalledWith(window, how);
});

test.each([
  ['PL', 'A4'],
  ['US', 'Letter'],
  ['CA', 'Letter'],
  ['GB', 'A4'],
  ['', 'A4'],
])(
  'in the country %o the sheet is tagged, has an outline, no margins but its own, and is %s',
  async (country, pageSize) => {
    app.getLocaleCountryCode.mockReturnValue(country);
    choose(join(temporaryFolder(), 'mine.pdf'));
    await savePdf(window, asked);
    expect(printToPDF).toHaveBeenCalledWith({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
      preferCSSPageSize: true,
      pageSize,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    });
  },
);

test('closing the dialog prints and writes nothing', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  expect(await savePdf(window, asked)).toBe('cancelled');
  expect(printToPDF).not.toHaveBeenCalled();
});

test('a window that shows something else by now is not written', async () => {
  const folder = temporaryFolder();
  choose(join(folder, 'mine.pdf'));
  executeJavaScript.mockResolvedValue('Locked');
  expect(await savePdf(window, asked)).toBe('failed');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is gone is answered as failed', async () => {
  choose(join(temporaryFolder(), 'gone', 'mine.pdf'));
  expect(await savePdf(window, asked)).toBe('failed');
});

test.each([
  '../../etc/passwd.pdf',
  'a/b.pdf',
  String.raw`a\b.pdf`,
  '.pdf',
  '.hidden.pdf',
  'sheet.exe',
  'sheet',
  `${'x'.repeat(200)}.pdf`,
])('the name %o opens no dialog', async (name) => {
  await expect(savePdf(window, { ...asked, name })).rejects.toThrow();
  expect(dialog.showSaveDialog).not.toHaveBeenCalled();
});
