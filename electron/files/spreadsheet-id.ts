import { spreadsheetText } from './spreadsheet-text';

/** Months as spreadsheets look for them: `MAR12` is a date to them. */
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** What a spreadsheet takes for a number or a date and thereby alters, apostrophes before it included. */
const altered = [
  // Noughts in front are lost.
  /^'*\s*0\d/,
  // Shown with an exponent, and from the 16th digit on altered.
  /^'*\s*\d{12,}\s*$/,
  /^'*\s*\d+(\.\d+)?e\d+\s*$/i,
  // A date, a time, a fraction, a number with groups.
  /^'*\s*\d+\s*[-/:.,]\s*\d+(\s*[-/:.,]\s*\d+)?\s*$/,
  new RegExp(`^'*\\s*(\\d{1,2}[\\s.-]*)?${month}[\\s.-]*\\d{1,4}\\s*$`, 'i'),
  new RegExp(`^'*\\s*\\d{1,2}[\\s.-]*${month}[\\s.-]*\\s*$`, 'i'),
  /^'*\s*(true|false)\s*$/i,
];

function isAltered(text: string): boolean {
  return altered.some((form) => form.test(text));
}

/** A text that stays what it is in a spreadsheet: neither a formula nor a number nor a date. A text that would be altered gets an apostrophe in front, and one more where it has some. */
export function spreadsheetId(text: string): string {
  return isAltered(text) ? `'${text}` : spreadsheetText(text);
}
