import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { columnIds, kindOf, rowsOf } from '#core/billing/export-columns';
import { billingCsv } from '#files/billing-csv';
import { billingWorkbook } from '#files/billing-workbook';
import { spreadsheetId } from '#files/spreadsheet-id';
import { hardLines, tableOf, wholeFile } from '#test/world/exported-world';
import { temporaryFolder } from '#test/world/temporary-folder';

const run = promisify(execFile);

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const isHere = hasOffice();
if (!isHere) process.stdout.write('LibreOffice is not installed here: that it opens our files is not tried.\n');

const columns = columnIds;
const rows = rowsOf(columns, hardLines());

/** What LibreOffice makes of a file, as its own plain format. */
async function opened(name: string, bytes: Uint8Array): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'profile'));
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // As its own dialog proposes for such a file: commas, quotes, UTF-8.
  const how = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  await run(
    'soffice',
    ['--headless', profile, ...how, '--convert-to', 'fods', '--outdir', folder, join(folder, name)],
    {
      timeout: 120_000,
    },
  );
  return readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
}

interface OfficeCell {
  readonly type: string;
  readonly value: string;
}

/** The text of the paragraphs of a cell. */
function plain(inner: string): string {
  const xml = [...inner.matchAll(/<text:p(?:\/>|[^>]*>([\s\S]*?)<\/text:p>)/g)].map(([, text = '']) => text).join('\n');
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replaceAll('<text:tab/>', '\t')
    .replaceAll('<text:line-break/>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, sign: string) => signs[sign] ?? whole)
    .replaceAll(/&#x?([0-9a-f]+);/gi, (whole, code: string) =>
      String.fromCodePoint(Number.parseInt(code, whole.includes('x') ? 16 : 10)),
    );
}

/** The cells of the first sheet, row by row. */
function cellsOf(fods: string): readonly (readonly OfficeCell[])[] {
  const [, sheet = ''] = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(fods) ?? [];
  return [...sheet.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, about = '', inner = '']) => {
        const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(about)?.[1];
        const text = plain(inner);
        const cell = {
          type: of('office:value-type') ?? '',
          value: of('office:date-value') ?? of('office:value') ?? text,
        };
        return Array.from(
          { length: Math.min(Number(of('table:number-columns-repeated') ?? 1), columns.length) },
          () => cell,
        );
      },
    ),
  );
}

test.skipIf(!isHere).each<readonly [string, () => Promise<readonly [string, Uint8Array]>]>([
  [
    'CSV',
    async () =>
      [
        'lines.csv',
        await wholeFile(billingCsv({ columns, ...tableOf(hardLines()) }, { isForSheets: true, delimiter: ',' })),
      ] as const,
  ],
  ['XLSX', async () => ['lines.xlsx', await wholeFile(billingWorkbook({ columns, ...tableOf(hardLines()) }))] as const],
])('LibreOffice opens the %s with every id and name as a text and no formula that lives', async (form, file) => {
  const [name, bytes] = await file();
  const fods = await opened(name, bytes);
  expect(fods).not.toContain('table:formula');
  const [head = [], ...found] = cellsOf(fods);
  expect(head.slice(0, columns.length).map(({ value }) => value)).toEqual([...columns]);
  for (const [at, row] of rows.entries()) {
    for (const [column, id] of columns.entries()) {
      const [told, cell] = [row[column] ?? null, found[at]?.[column]];
      if (kindOf(id) !== 'text' || told === null || told === '') continue;
      const text = form === 'CSV' ? spreadsheetId(String(told)) : String(told);
      // It takes a line break and a blank at an edge for what a page shows of them.
      expect([id, cell?.value.trim()]).toEqual([id, text.replaceAll('\r\n', '\n').trim()]);
      // A text file can't say what is a text: a number that stays the same to the last sign is no loss.
      const isSameAsNumber = form === 'CSV' && String(Number(text)) === text;
      expect([id, cell?.type]).toEqual([id, isSameAsNumber ? 'float' : 'string']);
    }
  }
});

test.skipIf(!isHere)('LibreOffice takes money and dates of the workbook for numbers and dates', async () => {
  const fods = await opened('lines.xlsx', await wholeFile(billingWorkbook({ columns, ...tableOf(hardLines()) })));
  const [, ...found] = cellsOf(fods);
  const at = (id: (typeof columns)[number]) => columns.indexOf(id);
  for (const [row, cells] of rows.entries()) {
    const charge = cells[at('charge')];
    if (typeof charge === 'number') {
      expect(found[row]?.[at('charge')]).toEqual({ type: 'float', value: String(charge / 100) });
    }
    expect(found[row]?.[at('service_date')]).toEqual({ type: 'date', value: '2026-11-16' });
  }
});
