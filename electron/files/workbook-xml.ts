const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Most texts are of these signs alone. */
const plainText = /^[ -~]*$/;

/** Whether XML has a character; halves of pairs it has not. @source XML 1.0, 2.2 */
function isXml(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return sign === '\t' || sign === '\n' || sign === '\r';
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** What a spreadsheet would read as another character. @source ECMA-376 part 1, 22.9.2.19 */
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell holds no more. @source Microsoft, Excel specifications and limits */
const longestText = 32_767;

/** A text as XML can hold it. */
export function xmlText(text: string): string {
  const short = text.slice(0, longestText);
  return (plainText.test(short) ? short : [...short].filter(isXml).join(''))
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(coded, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How cells look, by the number that a cell names: plain, text, money, a date, a moment, a heading, a whole number. */
export const looks = { plain: 0, text: 1, money: 2, date: 3, moment: 4, heading: 5, count: 6 } as const;

function look(format: number, font = 0): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${font === 0 ? '' : ' applyFont="1"'}/>`;
}

const ownFormats = { date: 164, moment: 165 } as const;

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="2">` +
  `<numFmt numFmtId="${ownFormats.date}" formatCode="yyyy\\-mm\\-dd"/>` +
  `<numFmt numFmtId="${ownFormats.moment}" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="7">${look(0)}${look(49)}${look(2)}${look(ownFormats.date)}${look(ownFormats.moment)}${look(49, 1)}${look(1)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A small part of a workbook, whole. */
export interface WorkbookPart {
  readonly name: string;
  readonly text: string;
}

/** The name of a sheet's part, the first is 1. */
export function sheetPart(no: number): string {
  return `xl/worksheets/sheet${no}.xml`;
}

/** All parts of a workbook but its sheets. Names of sheets are ours: short, and without signs that they can't have. */
export function workbookParts(sheets: readonly string[]): readonly WorkbookPart[] {
  const numbers = sheets.map((_, at) => at + 1);
  const parts = numbers.map((no) => `<Override PartName="/${sheetPart(no)}" ContentType="${types}.worksheet+xml"/>`);
  const listed = sheets.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = numbers.map(
    (no) => `<Relationship Id="rId${no}" Type="${relations}/worksheet" Target="worksheets/sheet${no}.xml"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      text:
        `${head}<Types xmlns="${packaged}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${parts.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', text: styles },
  ];
}
