/**
 * Beginnings by which a spreadsheet takes a text for a formula, full-width twins included; some skip spaces first.
 * @source OWASP, CSV injection; OWASP ASVS 5.0, 1.2.10
 */
const formulaStart = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes in front where one would. A text that already has
 * apostrophes there gets one more, so that `plainText` gives back exactly what went in.
 */
export function spreadsheetText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text as it was before `spreadsheetText`. */
export function plainText(cell: string): string {
  return formulaStart.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell;
}
