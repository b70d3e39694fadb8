import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { type ReadTable, readRosterTable } from '#files/roster-table';
import { plainWorkbook } from '#files/roster-zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function tableOf(read: ReadTable) {
  return 'table' in read ? read.table : read.refused;
}

const robin = { heads: ['Name', 'Born'], rows: [['Vale, Robin', '1984-03-09']] };

test.each<[string, Uint8Array]>([
  ['commas', utf8('Name,Born\r\n"Vale, Robin",1984-03-09\r\n')],
  ['semicolons', utf8('Name;Born\n"Vale, Robin";1984-03-09\n')],
  ['tabs, as it is pasted', utf8('Name\tBorn\nVale, Robin\t1984-03-09')],
  ['bars', utf8('Name|Born\nVale, Robin|1984-03-09')],
  ['a mark of UTF-8', utf8('\uFEFFName,Born\n"Vale, Robin",1984-03-09')],
  ['a line for Excel', utf8('sep=;\r\nName;Born\r\nVale, Robin;1984-03-09')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Name\tBorn\nVale, Robin\t1984-03-09', 'utf16le')])],
])('a table with %s is read', async (_, bytes) => {
  expect(tableOf(await readRosterTable(bytes))).toEqual(robin);
});

test('letters of old Windows files are read as they were written, and our own apostrophe is taken off', async () => {
  const old = Uint8Array.from([...utf8('Name\nJ'), 0xfc, ...utf8('rgen M'), 0xfc, ...utf8("ller\n'=Kim")]);
  expect(tableOf(await readRosterTable(old))).toMatchObject({ rows: [['Jürgen Müller'], ['=Kim']] });
});

test('a list of names with commas in them is one column', async () => {
  expect(tableOf(await readRosterTable(utf8('Vale, Robin\nde la Cruz, Ana\n')))).toEqual({
    heads: [''],
    rows: [['Vale, Robin'], ['de la Cruz, Ana']],
  });
});

async function workbook(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' } as const;
      return value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  return writeWorkbook(cells).toBuffer();
}

test('a workbook is read with its dates as days and its numbers as they are', async () => {
  const bytes = await workbook([
    ['Name', 'Born', 'Phone'],
    ['Vale, Robin', new Date('1984-03-09T00:00:00Z'), 3035550142],
    ['=HYPERLINK("x")', null, null],
  ]);
  expect(tableOf(await readRosterTable(bytes))).toEqual({
    heads: ['Name', 'Born', 'Phone'],
    rows: [
      ['Vale, Robin', '1984-03-09', '3035550142'],
      ['=HYPERLINK("x")', '', ''],
    ],
  });
});

interface File {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the zip says of its size. */
  readonly says?: number;
}

/** A zip whose list says what the test wants. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, says = bytes.length } of files) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const central = Buffer.alloc(46 + name.length);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(says, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    central.write(name, 46);
    locals.push(local, packed);
    list.push(central);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...list, end]);
}

const sheet = 'xl/worksheets/sheet1.xml';

test.each<[string, Buffer]>([
  ['a bomb', zip([{ name: sheet, bytes: Buffer.alloc(64 * 2 ** 20), says: 100 }])],
  [
    'a bomb in many pieces',
    zip(
      Array.from({ length: 20 }, (_, at) => ({ name: `xl/worksheets/s${at}.xml`, bytes: Buffer.alloc(4 * 2 ** 20) })),
    ),
  ],
  ['entities that grow', zip([{ name: sheet, bytes: Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>') }])],
  ['a zip that is no workbook', zip([{ name: 'readme.txt', bytes: Buffer.from('hello') }])],
  [
    'a cell so far out that a memory can’t hold what lies before it',
    zip([
      {
        name: sheet,
        bytes: Buffer.from(
          '<worksheet><sheetData><row r="1"><c r="XFD1"/></row><row r="1048576"><c r="A1048576"/></row></sheetData></worksheet>',
        ),
      },
    ]),
  ],
  ['half a zip', zip([{ name: sheet, bytes: Buffer.from('<x/>') }]).subarray(0, 40)],
  ['a list that leads nowhere', Buffer.concat([Buffer.from('PK'), Buffer.alloc(60, 0xff)])],
])('%s is no table', async (_, bytes) => {
  expect(await readRosterTable(bytes)).toEqual({ refused: 'not-a-table' });
});

test('macros and links of a workbook are not even unpacked', async () => {
  const bytes = zip([
    { name: 'xl/vbaProject.bin', bytes: Buffer.alloc(64 * 2 ** 20) },
    { name: 'xl/externalLinks/externalLink1.xml', bytes: Buffer.from('<x/>') },
    { name: sheet, bytes: Buffer.from('<x/>') },
  ]);
  const plain = plainWorkbook(bytes).toString('latin1');
  expect(plain).toContain(sheet);
  expect(plain).not.toMatch(/vba|external/);
});

test.each<[string, Uint8Array, string]>([
  ['old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook'],
  ['file of zeros', new Uint8Array(100), 'not-a-table'],
  ['empty file', new Uint8Array(0), 'empty-table'],
  ['file with a head alone', utf8('Name,Born\n'), 'empty-table'],
  ['file of too many bytes', new Uint8Array(4 * 2 ** 20 + 1).fill(65), 'table-too-large'],
  ['file of too many rows', utf8(`Name\n${'Robin Vale\n'.repeat(5001)}`), 'table-too-large'],
  ['file of too many columns', utf8(`Name${',x'.repeat(60)}\nRobin`), 'table-too-large'],
])('%s: refused as what it is', async (_, bytes, refused) => {
  expect(await readRosterTable(bytes)).toEqual({ refused });
});

test('empty lines between people lose nobody, and more lines than any list has are refused', async () => {
  const people = Array.from({ length: 3000 }, (_, at) => `Vale ${at};1984-03-09`).join('\n\n');
  const read = tableOf(await readRosterTable(utf8(`Name;Born\n\n${people}`)));
  expect(typeof read === 'string' ? read : read.rows.length).toBe(3000);
  expect(tableOf(await readRosterTable(utf8(`Name;Born\n${'\n'.repeat(60_000)}Vale;x`)))).toBe('table-too-large');
});
