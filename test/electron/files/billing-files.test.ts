import Papa from 'papaparse';
import readXlsx, { type Row } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type CellKind, cellText, columnIds, kindOf, rowsOf } from '#core/billing/export-columns';
import { columnSets } from '#core/billing/export-profile';
import { billingCsv } from '#files/billing-csv';
import { billingWorkbook } from '#files/billing-workbook';
import { fhirFile } from '#files/fhir-file';
import { spreadsheetId } from '#files/spreadsheet-id';
import { exportedSession, hardLines, hardPeople, tableOf, wholeFile } from '#test/world/exported-world';

const columns = columnIds;
const delimiters = [',', ';', '\t'] as const;

/** The lines as texts, straight from the lines. */
function toldRows() {
  return rowsOf(columns, hardLines()).map((row) => row.map((cell, at) => cellText(cell, kindOf(columns[at] ?? 'pos'))));
}

function csv(isForSheets: boolean, delimiter: (typeof delimiters)[number] = ',') {
  return wholeFile(billingCsv({ columns, ...tableOf(hardLines()) }, { isForSheets, delimiter }));
}

function workbook() {
  return wholeFile(billingWorkbook({ columns, ...tableOf(hardLines(), hardLines('2026-11-23')) }));
}

test.each(delimiters)('a file for programs, cut at %j, is read by another reader to the letter', async (delimiter) => {
  const text = (await csv(false, delimiter)).toString();
  expect(text.startsWith('schema_version')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(Papa.parse(text, { delimiter, newline: '\r\n' }).data).toEqual([[...columns], ...toldRows(), ['']]);
});

test('a file for spreadsheets differs from that for programs by its mark and by apostrophes alone, and never at a number', async () => {
  const bytes = await csv(true);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const read = Papa.parse<string[]>(bytes.toString().slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(1, -1);
  for (const [row, cells] of toldRows().entries()) {
    for (const [at, text] of cells.entries()) {
      const isText = kindOf(columns[at] ?? 'pos') === 'text';
      expect(read[row]?.[at]).toBe(isText ? spreadsheetId(text) : text);
    }
  }
  const marked = (text: string) => spreadsheetId(text) === `'${text}`;
  expect(hardPeople.map(([, , member]) => marked(member))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(
    ['45.50', 'S9454', 'F43.23', 'P-0000001', '84001', '1234567893', 'Ana', 'Marcus', 'Maya 12 A', ''].filter(marked),
  ).toEqual(['45.50']);
});

test('a workbook read by another reader holds the same lines, typed: numbers of people as texts, money and dates as such', async () => {
  const sheets = await readXlsx(await workbook(), { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Lines', 'Sessions', 'Summary by payer']);
  const [head, ...rows] = sheets[0]?.data ?? [];
  expect(head).toEqual([...columns]);
  const told = rowsOf(columns, [...hardLines(), ...hardLines('2026-11-23')]);
  expect(rows).toHaveLength(told.length);
  for (const [at, row] of told.entries()) {
    for (const [column, cell] of row.entries()) {
      const kind = kindOf(columns[column] ?? 'pos');
      expect([columns[column], asTold(rows[at]?.[column] ?? null, kind)]).toEqual([
        columns[column],
        cell === '' ? null : cell,
      ]);
    }
  }
  expect(sheets[1]?.data.slice(1).map((row) => [row[0], row[6], row[7]])).toEqual([
    ['ses_20261116', 10, 9 * 45],
    ['ses_20261123', 10, 9 * 45],
  ]);
  const ready = 2 * hardLines().filter(({ line }) => line?.isReady === true).length;
  expect(ready).toBeGreaterThan(8);
  expect(sheets[2]?.data.at(-1)).toEqual(['All', null, 18, ready, 0, 18 - ready, 18 * 45]);
});

/** What a reader found in a cell, as the lines tell it. */
function asTold(found: Row[number], kind: CellKind): unknown {
  // A number of days tells seconds within a millisecond.
  if (found instanceof Date)
    return new Date(Math.round(found.getTime() / 1000) * 1000).toISOString().slice(0, kind === 'date' ? 10 : 19);
  if (typeof found === 'number' && kind === 'money') return Math.round(found * 100);
  return found;
}

test('the same lines make the same workbook, byte for byte, without a formula, a macro or a link in it', async () => {
  const [one, other] = [await workbook(), await workbook()];
  expect(one.equals(other)).toBe(true);
  expect(one.includes('xl/vbaProject')).toBe(false);
  expect(one.includes('externalLink')).toBe(false);
});

test('a text that XML can’t hold loses what it can’t hold, and no more', async () => {
  const [line] = hardLines();
  if (line === undefined) throw new Error('no line');
  const session = { ...exportedSession('2026-11-16'), title: 'a\u0000b\uD800c _x0041_ <d> & "e" 🌸' };
  const bytes = await wholeFile(billingWorkbook({ columns: ['session_title'], ...tableOf([{ ...line, session }]) }));
  expect((await readXlsx(bytes))[0]?.data[1]).toEqual(['abc _x0041_ <d> & "e" 🌸']);
});

test('files are as they were agreed upon', async () => {
  const golden = (name: string) => `../../golden/${name}`;
  await expect((await csv(false)).toString()).toMatchFileSnapshot(golden('billing-lines-machine.csv'));
  await expect((await csv(true)).toString()).toMatchFileSnapshot(golden('billing-lines-spreadsheet.csv'));
  const named = await wholeFile(fhirFile({ columns, ...tableOf(hardLines()) }));
  await expect(named.toString()).toMatchFileSnapshot(golden('billing-lines-fhir.json'));
  const least = { columns: columnSets.least, ...tableOf(hardLines()) };
  const text = (await wholeFile(billingCsv(least, { isForSheets: false, delimiter: ',' }))).toString();
  await expect(text).toMatchFileSnapshot(golden('billing-lines-least.csv'));
  for (const [family, given, member] of hardPeople)
    for (const told of [family, given, member]) {
      if (told.length > 3) expect(text).not.toContain(told);
    }
});
