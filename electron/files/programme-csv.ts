import { stringify } from 'csv-stringify/sync';
import type { ProgrammeReport, ProgrammeRow } from '#core/billing/programme-report';
import { spreadsheetText } from './spreadsheet-text';

const columns = ['what', 'year', 'classes', 'people', 'visits', 'rate_percent', 'mean_minutes', 'before', 'after'];

/** What stands in place of a number that is not told. */
const hidden = 'hidden';

function cell(value: number | null): string {
  return value === null ? hidden : String(value);
}

function rowOf(what: string, { year, classes, people, visits, rate, minutes }: ProgrammeRow) {
  const of = year === null ? 'all' : String(year);
  // Where nobody came there is no rate, and nothing is hidden.
  const ofVisits = visits === 0 ? ['', ''] : [cell(rate), cell(minutes)];
  return [what, of, String(classes), cell(people), cell(visits), ...ofVisits, '', ''];
}

/** A programme report as a table for spreadsheets: a row for each year and all of them, one for each questionnaire. */
export function programmeTable({ years, total, changes }: ProgrammeReport): string {
  const rows = [
    ...years.map((row) => rowOf('year', row)),
    rowOf('total', total),
    ...changes.map(({ title, people, before, after }) => {
      return [title, 'all', '', cell(people), '', '', '', String(before), String(after)];
    }),
  ];
  return stringify(rows, {
    columns,
    header: true,
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: /^\s|\s$/,
    cast: { string: spreadsheetText },
  });
}
