import { expect, test } from 'vitest';
import { documentTypeOf } from '#core/records/document-type';
import { endingOf, mediaFileName, mediaTitle } from '#core/records/media-file-name';
import { mediaRecipe } from '#core/records/media-record';
import { isDocument, isPicture, mediaTypeOf, mostBytes } from '#core/records/media-type';
import { zipFile } from '#test/world/zip-file';

const types = '[Content_Types].xml';
const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

function odf(type: string, ...more: readonly (readonly [string, string])[]): Buffer {
  return zipFile([['mimetype', type], ['content.xml', '<a/>'], ...more]);
}

const docx = zipFile([
  [types, '<Types/>'],
  ['word/document.xml', '<w/>'],
]);

test.each([
  ['pdf', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['docx', docx, `${openXml}.wordprocessingml.document`],
  [
    'docx',
    zipFile([
      ['_rels/.rels', ''],
      ['word/document.xml', '<w/>'],
      [types, ''],
    ]),
    `${openXml}.wordprocessingml.document`,
  ],
  [
    'xlsx',
    zipFile([
      [types, ''],
      ['xl/workbook.xml', ''],
    ]),
    `${openXml}.spreadsheetml.sheet`,
  ],
  [
    'pptx',
    zipFile([
      [types, ''],
      ['ppt/presentation.xml', ''],
    ]),
    `${openXml}.presentationml.presentation`,
  ],
  ['odt', odf(`${openDocument}.text`), `${openDocument}.text`],
  ['ods', odf(`${openDocument}.spreadsheet`), `${openDocument}.spreadsheet`],
  ['odp', odf(`${openDocument}.presentation`), `${openDocument}.presentation`],
  ['rtf', Buffer.from('{\\rtf1\\ansi Slow out-breaths.\\par}'), 'application/rtf'],
  ['txt', Buffer.from('Łucja: über, 呼吸.\r\n\tSlowly.'), 'text/plain'],
  ['txt', Buffer.from('Fa\u00e7ade', 'latin1'), 'text/plain'],
] as const)('a document is told for %s by its bytes, and is none that is shown or played', (ending, bytes, type) => {
  expect(documentTypeOf(bytes)).toBe(type);
  expect(mediaTypeOf(bytes)).toBeNull();
  expect([endingOf(type), isDocument(type), isPicture(type)]).toEqual([ending, true, false]);
  expect(mostBytes(type)).toBe(32 * 2 ** 20);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a program', Buffer.from('MZ\u0090\u0000\u0003')],
  ['a script that a shell would run, with a byte that no text has', Buffer.from('#!/bin/sh\u0000')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['an archive', zipFile([['notes.txt', 'x']])],
  ['an archive with a document in it', zipFile([['inside.docx', docx.toString('latin1')]])],
  [
    'a document with macros',
    zipFile([
      [types, ''],
      ['word/document.xml', ''],
      ['word/vbaProject.bin', 'x'],
    ]),
  ],
  [
    'a sheet with macros',
    zipFile([
      [types, ''],
      ['xl/workbook.xml', ''],
      ['xl/VBAProject.bin', 'x'],
    ]),
  ],
  [
    'a sheet with macros of the old kind',
    zipFile([
      [types, ''],
      ['xl/workbook.xml', ''],
      ['xl/macrosheets/sheet1.xml', ''],
    ]),
  ],
  [
    'a document with controls that run',
    zipFile([
      [types, ''],
      ['word/document.xml', ''],
      ['word/activeX/activeX1.bin', ''],
    ]),
  ],
  ['an OpenDocument with macros', odf(`${openDocument}.text`, ['Basic/Standard/script-lb.xml', ''])],
  ['an OpenDocument with a script', odf(`${openDocument}.text`, ['Scripts/python/run.py', ''])],
  [
    'a document with a program in it',
    zipFile([
      [types, ''],
      ['word/document.xml', ''],
      ['word/embeddings/a.exe', ''],
    ]),
  ],
  ['a ZIP that calls itself a text', odf('text/plain')],
  ['a ZIP that calls itself a drawing', odf(`${openDocument}.graphics`)],
  [
    'an OpenDocument whose kind does not stand first',
    zipFile([
      ['content.xml', ''],
      ['mimetype', `${openDocument}.text`],
    ]),
  ],
  ['a document that was cut off', docx.subarray(0, -8)],
  ['a document with something behind it', Buffer.concat([docx, Buffer.from('MZ')])],
  [
    'a document whose directory is not there',
    zipFile(
      [
        [types, ''],
        ['word/document.xml', ''],
      ],
      { at: 2 ** 31 },
    ),
  ],
  [
    'a document that unpacks to more than a disk',
    zipFile(
      [
        [types, ''],
        ['word/document.xml', ''],
      ],
      { unpacked: 2 ** 31 },
    ),
  ],
  ['an old document of Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a rich text with an object of another program', Buffer.from('{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}')],
])('%s is no document', (_, bytes) => {
  expect(documentTypeOf(bytes)).toBeNull();
});

test.each([
  ['Breathe slowly', 'Breathe slowly.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['C:\\evil.exe', 'C evil exe.pdf'],
  ['a\u0000b\u202Egnp', 'a b gnp.pdf'],
  ['Übung: 3/4, “ruhig”', 'Übung 3 4 ruhig.pdf'],
  ['con', 'con1.pdf'],
  ['COM1', 'COM11.pdf'],
  ['...', '1.pdf'],
  ['', '1.pdf'],
  ['🌿'.repeat(10), '1.pdf'],
  ['呼'.repeat(200), `${'呼'.repeat(80)}.pdf`],
])('a file with the title %o is called %s outside', (title, name) => {
  expect(mediaFileName({ title, type: 'application/pdf' })).toBe(name);
});

test('a file is first called by its name without its ending', () => {
  expect(['My_ sheet.v2.docx', 'notes', '.pdf'].map(mediaTitle)).toEqual(['My sheet.v2', 'notes', '']);
});

test('a picture of the first or second version is one as ever, of which nobody said where it is from', () => {
  const first = {
    version: 1,
    id: 'med_1',
    createdAt: 1,
    title: 'Hill',
    alt: '',
    type: 'image/png',
    size: 1,
    sha256: 'x',
    pieces: 1,
    length: null,
    width: 1,
    height: 1,
    removed: false,
  };
  expect(mediaRecipe.parse(first)).toEqual({ ...first, version: 3, licence: '', source: '' });
  expect(mediaRecipe.parse({ ...first, version: 2 })).toEqual({ ...first, version: 3, licence: '', source: '' });
  expect(() => mediaRecipe.parse({ ...first, version: 4 })).toThrow(RangeError);
});
